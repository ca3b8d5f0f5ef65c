import type { RequirementId } from '../closing/requirements.ts';
import type { ReturnReason } from '../finding/ReturnReason.ts';
import type { Vocabulary } from './Language.ts';

/** Conditions of a closing, as they are met. */
export const requirementWords: Vocabulary<RequirementId> = {
  'plan-approved': { 'zh-CN': '方案已批准', en: 'the plan is approved' },
  'measures-done': { 'zh-CN': '各项措施已完成', en: 'all measures are done' },
  'evidence-valid': { 'zh-CN': '有有效的佐证材料', en: 'there is evidence that counts' },
  'deadline-known': { 'zh-CN': '整改时限明确', en: 'the deadline is known' },
  'deadline-not-passed': { 'zh-CN': '没有超过整改时限', en: 'the deadline has not passed' },
  'not-sustained': { 'zh-CN': '不属于长期坚持', en: 'it is not long-term work' },
  'not-reopened': { 'zh-CN': '没有反复', en: 'it was not closed before' },
  'no-money': { 'zh-CN': '不涉及资金', en: 'it does not concern money' },
  'no-safety': { 'zh-CN': '不涉及安全', en: 'it does not concern safety' },
  'no-discipline': { 'zh-CN': '不涉及纪律', en: 'it does not concern discipline' },
  'not-repeated': { 'zh-CN': '不属于屡改屡犯', en: 'it is not a repeated finding' },
};

/** Why a closing application is sent back (退回). */
export const returnReasonWords: Vocabulary<ReturnReason> = {
  'evidence-insufficient': { 'zh-CN': '佐证不足', en: 'evidence is not enough' },
  'not-done': { 'zh-CN': '措施未落实', en: 'measures are not carried out' },
  'goal-not-met': { 'zh-CN': '未达目标', en: 'the goal is not reached' },
  'false-closing': { 'zh-CN': '虚假整改', en: 'claimed without the work' },
  other: { 'zh-CN': '其他', en: 'other' },
};
