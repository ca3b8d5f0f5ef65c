import type { DeadlineAnchor } from '../deadline/Deadline.ts';
import type { WhyOff } from '../rules/policiesFor.ts';
import type { Confidence, PolicyRule, PolicyTask } from '../rules/Rule.ts';
import type { Language, Vocabulary } from './Language.ts';

/** What a policy asks for. */
export const policyTaskWords: Vocabulary<PolicyTask> = {
  campaignEnd: { 'zh-CN': '集中整改期满', en: 'end of the concentrated period' },
  plan: { 'zh-CN': '整改方案', en: 'plan' },
  planReview: { 'zh-CN': '方案审核', en: 'review of the plan' },
  firstReport: { 'zh-CN': '整改情况报告', en: 'first report' },
  criticismMeeting: { 'zh-CN': '专题民主生活会', en: 'criticism meeting' },
  progressReport: { 'zh-CN': '进展报告', en: 'progress report' },
  finalReport: { 'zh-CN': '整改报告', en: 'final report' },
  evaluation: { 'zh-CN': '成效评估', en: 'evaluation' },
  clueAnswer: { 'zh-CN': '线索办理反馈', en: 'answer on clues' },
  repayment: { 'zh-CN': '款项清退', en: 'repayment' },
  recheck: { 'zh-CN': '复查', en: 're-inspection' },
  filing: { 'zh-CN': '备案', en: 'filing' },
  publicDisplay: { 'zh-CN': '公示', en: 'publication' },
  extensionRequest: { 'zh-CN': '延期申请', en: 'request for extension' },
  extensionDecision: { 'zh-CN': '延期审批', en: 'decision on an extension' },
  immediate: { 'zh-CN': '立行立改', en: 'correction at once' },
  staged: { 'zh-CN': '分阶段整改', en: 'staged correction' },
  continuing: { 'zh-CN': '持续整改', en: 'continuing correction' },
  cap: { 'zh-CN': '最长期限', en: 'longest limit' },
};

/** What a period of a policy counts from. */
export const policyAnchorWords: Vocabulary<DeadlineAnchor> = {
  feedbackReceived: { 'zh-CN': '收到反馈', en: 'the feedback' },
  planIssued: { 'zh-CN': '方案印发', en: 'the plan’s issue' },
  reportDelivered: { 'zh-CN': '报告送达', en: 'the report’s delivery' },
  limitReached: { 'zh-CN': '期限届满', en: 'the limit' },
};

/** How far a value may be trusted. */
export const confidenceWords: Vocabulary<Confidence> = {
  high: { 'zh-CN': '高（条文）', en: 'high (text)' },
  medium: { 'zh-CN': '中（转述）', en: 'medium' },
  local: { 'zh-CN': '一地', en: 'local' },
  low: { 'zh-CN': '低', en: 'low' },
  own: { 'zh-CN': '自定', en: 'own choice' },
};

/** Why a policy does not count for a ledger until it is switched on by name. */
export const whyOffWords: Vocabulary<WhyOff> = {
  'not-verified': { 'zh-CN': '停用，未核对', en: 'off, not verified' },
  local: { 'zh-CN': '停用，一地规定', en: 'off, local' },
  'switched-off': { 'zh-CN': '停用，已关闭', en: 'off, switched off' },
};

const unitWords: Readonly<Record<PolicyRule['unit'], readonly [string, string]>> = {
  day: ['日', 'day'],
  workingDay: ['个工作日', 'working day'],
  month: ['个月', 'month'],
  year: ['年', 'year'],
};

/**
 * What a policy with that value says, in words.
 *
 * @example policyWords(ruleById('xunshi-2015-27'), 2, 'zh-CN') // '收到反馈后2个月内'
 */
export function policyWords(
  { unit, anchor, effect }: Pick<PolicyRule, 'unit' | 'anchor' | 'effect'>,
  value: number,
  language: Language,
): string {
  const from = policyAnchorWords[anchor][language];
  const count = Math.abs(value);
  const [chinese, english] = unitWords[unit];
  if (language === 'en') {
    const period = `${count} ${english}${count === 1 ? '' : 's'}`;
    if (value < 0) return `${period} before ${from}`;
    return {
      due: `within ${period} of ${from}`,
      rhythm: `every ${period} from ${from}`,
      limit: `${period} at most from ${from}`,
    }[effect];
  }
  if (value < 0) return `${from}前${count}${chinese}`;
  return {
    due: `${from}后${count}${chinese}内`,
    rhythm: `自${from}起每${count}${chinese}`,
    limit: `自${from}起不超过${count}${chinese}`,
  }[effect];
}
