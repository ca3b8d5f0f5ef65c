import type { CommandSpec } from './CommandSpec.ts';

export const readSpec: CommandSpec = {
  name: 'read',
  args: '<file>',
  summary: {
    'zh-CN': '看一份工作簿读懂了什么、没读懂什么',
    en: 'show what is understood of a workbook, and what is not',
  },
  notes: {
    'zh-CN': '不涉及任何台账，也不使用今天的日期：没有年份的时限只按表中的截至日期或 --as-of 推定。',
    en: 'Touches no ledger and never uses today: a missing year comes only from the workbook’s as-of date or --as-of.',
  },
  options: [
    {
      flags: '--as-of <date>',
      kind: 'day',
      text: {
        'zh-CN': '没有年份的时限按此日推定（默认按表中的截至日期）',
        en: 'the day that supplies missing years (default: the workbook’s as-of date)',
      },
    },
  ],
  examples: [
    { line: 'zhenggai read 台账.xlsx', text: { 'zh-CN': '逐格查看', en: 'look at it cell by cell' } },
    {
      line: 'zhenggai read 台账.xlsx --json > reading.json',
      text: { 'zh-CN': '供程序使用', en: 'for a program' },
    },
  ],
};
