import type { PlanGap } from '../plan/planGaps.ts';
import type { Vocabulary } from './Language.ts';

/** Why what stands in a plan's field does not do. */
export const planGapWords: Vocabulary<PlanGap['why']> = {
  missing: { 'zh-CN': '未填', en: 'missing' },
  'deadline-ambiguous': { 'zh-CN': '时限有不同理解', en: 'the deadline can be read in two ways' },
  'deadline-unread': { 'zh-CN': '时限未能识别', en: 'the deadline is not understood' },
  'status-in-deadline': { 'zh-CN': '时限栏填的是完成情况', en: 'a status stands in place of the deadline' },
};
