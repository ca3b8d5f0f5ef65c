import type { CommandSpec } from './CommandSpec.ts';
import { viewOptions } from './views.ts';

export const showSpec: CommandSpec = {
  name: 'show',
  args: '<code>',
  summary: { 'zh-CN': '一个问题的全部内容和经过', en: 'everything about one finding, with its history' },
  options: viewOptions,
  examples: [{ line: 'zhenggai show F07', text: { 'zh-CN': '查看 F07', en: 'look at F07' } }],
};
