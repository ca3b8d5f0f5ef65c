import type { CommandSpec } from './CommandSpec.ts';

export const logSpec: CommandSpec = {
  name: 'log',
  args: '[code]',
  summary: { 'zh-CN': '全部记录，或一个问题的记录', en: 'all events, or those of one finding' },
  options: [
    {
      flags: '-n, --last <number>',
      kind: 'whole',
      text: { 'zh-CN': '只看最近几条', en: 'only the last ones' },
    },
  ],
  examples: [
    { line: 'zhenggai log --last 20', text: { 'zh-CN': '最近 20 条', en: 'the last 20' } },
    { line: 'zhenggai log F07', text: { 'zh-CN': 'F07 的记录', en: 'those of F07' } },
  ],
};
