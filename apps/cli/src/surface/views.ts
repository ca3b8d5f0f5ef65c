import type { OptionSpec } from './CommandSpec.ts';

/** From where a ledger is looked at. */
export const viewOptions: readonly OptionSpec[] = [
  {
    flags: '--as-of <date>',
    kind: 'day',
    text: { 'zh-CN': '截至哪一天的情况（默认今天）', en: 'as things stood on that day (default: today)' },
  },
  {
    flags: '--known-at <instant>',
    kind: 'instant',
    text: { 'zh-CN': '按当时已记录的内容，日期指当天结束', en: 'as known then; a day means its end' },
  },
];
