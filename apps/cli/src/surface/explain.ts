import type { CommandSpec } from './CommandSpec.ts';
import { viewOptions } from './views.ts';

export const explainSpec: CommandSpec = {
  name: 'explain',
  args: '<code>',
  summary: {
    'zh-CN': '说明一个问题的时限从哪里来、为什么是这一天',
    en: 'why the deadline of a finding is what it is, and where it came from',
  },
  notes: {
    'zh-CN': '逐步列出依据和出处，并画出日历。台账里已经确定的时限不会因此改变。',
    en: 'Tells each step with its rule and source, and draws the days. What is set in the ledger is never changed by it.',
  },
  options: viewOptions,
  examples: [
    { line: 'zhenggai explain F07', text: { 'zh-CN': '说明 F07 的时限', en: 'explain the deadline of F07' } },
    {
      line: 'zhenggai explain F07 --as-of 2024-06-30 --json',
      text: {
        'zh-CN': '六月底时的情况，供程序使用',
        en: 'as things stood at the end of June, for a program',
      },
    },
  ],
};
