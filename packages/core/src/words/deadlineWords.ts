import type { DeadlineKind, DeadlineNote } from '../deadline/Deadline.ts';
import type { Vocabulary } from './Language.ts';

export const deadlineKindWords: Vocabulary<DeadlineKind> = {
  date: { 'zh-CN': '日期', en: 'date' },
  period: { 'zh-CN': '期间', en: 'period' },
  range: { 'zh-CN': '起止', en: 'range' },
  milestones: { 'zh-CN': '分阶段', en: 'milestones' },
  recurring: { 'zh-CN': '定期', en: 'recurring' },
  immediate: { 'zh-CN': '立行立改', en: 'at once' },
  'long-term': { 'zh-CN': '长期坚持', en: 'long-term' },
  event: { 'zh-CN': '随事项而定', en: 'tied to an event' },
  done: { 'zh-CN': '填的是完成情况', en: 'a status, not a deadline' },
  none: { 'zh-CN': '未填', en: 'none' },
  unknown: { 'zh-CN': '未能识别', en: 'not understood' },
};

/** What a reader of a deadline should know of how it was read. */
export const deadlineNoteWords: Vocabulary<DeadlineNote> = {
  restDay: { 'zh-CN': '当天是休息日，不顺延', en: 'falls on a day of rest, which does not move it' },
  yearInferred: {
    'zh-CN': '原文无年份，按截至日期推定',
    en: 'no year in the text; taken from the as-of date',
  },
  yearMissing: {
    'zh-CN': '原文无年份，无从推定',
    en: 'no year in the text and no as-of date to take it from',
  },
  relativeToAsOf: { 'zh-CN': '按截至日期推算', en: 'counted from the as-of date' },
  asOfMissing: { 'zh-CN': '缺截至日期，无法推算', en: 'cannot be counted without an as-of date' },
  alreadyPast: { 'zh-CN': '该日已过', en: 'the day is already past' },
  confirm: { 'zh-CN': '请核对', en: 'please confirm' },
  extension: { 'zh-CN': '原文已写明延期', en: 'the text itself names an extension' },
  pastEvent: { 'zh-CN': '该事项在反馈前已经结束', en: 'the event was over before the feedback' },
  needsHuman: { 'zh-CN': '需要人工确定', en: 'needs a person to decide' },
  invalidDate: { 'zh-CN': '没有这一天', en: 'there is no such day' },
  beforeStart: {
    'zh-CN': '早于反馈日期，年份可能写错',
    en: 'before the feedback; perhaps a slip of the year',
  },
  missingAnchor: { 'zh-CN': '起算日期不明', en: 'the day it counts from is not known' },
  startMissing: { 'zh-CN': '缺起算日期', en: 'the day to count from is missing' },
  calendarMissing: { 'zh-CN': '缺该年的工作日历，无法计算', en: 'no working-day calendar for that year' },
  statusInDeadline: { 'zh-CN': '时限栏填的是完成情况', en: 'a status stands in the deadline column' },
  unread: { 'zh-CN': '部分文字未能识别', en: 'part of the text was not understood' },
  perMeasure: { 'zh-CN': '各项措施时限不同', en: 'each measure has its own' },
  reversed: { 'zh-CN': '起止日期颠倒', en: 'it ends before it begins' },
  rolled: { 'zh-CN': '遇休息日顺延', en: 'moved past a day of rest' },
};
