import { fieldWords } from './fieldWords.ts';
import { type Facts, fillTemplate } from './fillTemplate.ts';
import { populationWords } from './findingWords.ts';
import type { Language, Vocabulary } from './Language.ts';
import { ledgerFactWords } from './ledgerWords.ts';

/** Where a finding stands for the public. */
export const noticeGroupWords: Vocabulary<'completed' | 'claimed' | 'in-progress' | 'long-term'> = {
  completed: { 'zh-CN': '已完成整改', en: 'completed' },
  claimed: { 'zh-CN': '自报完成、待销号', en: 'claimed done, waiting' },
  'in-progress': { 'zh-CN': '正在整改', en: 'in progress' },
  'long-term': { 'zh-CN': '长期整改', en: 'long-term' },
};

const templates: Vocabulary = {
  'fact-unknown': {
    'zh-CN': '台账没有填写{field:facts}，通报中略去',
    en: 'the ledger does not name its {field:facts}; the notice leaves it out',
  },
  'nothing-held': {
    'zh-CN': '截至该日台账没有登记任何问题',
    en: 'the ledger holds no finding on that day',
  },
  'declared-unknown': {
    'zh-CN': '没有填写反馈的{population:populations}数量，无法核对',
    en: 'how many {population:populations} were handed over is not known: nothing to reconcile with',
  },
  'declared-differs': {
    'zh-CN': '{population:populations}：反馈{declared}，台账{held}，数量不一致',
    en: '{population:populations}: {declared} declared, {held} held',
  },
  'text-not-approved': { 'zh-CN': '公开文字尚未批准', en: 'the text is not approved for publication' },
  'no-progress': { 'zh-CN': '没有整改进展', en: 'no progress is recorded' },
  'deadline-ambiguous': { 'zh-CN': '整改时限有不同理解', en: 'the deadline can be read in two ways' },
  'no-next-date': { 'zh-CN': '没有写明下一步时间', en: 'no date for the next step' },
  'deadline-unread': { 'zh-CN': '没有整改时限或未能识别', en: 'the deadline is missing or not understood' },
  'deadline-stated-differs': {
    'zh-CN': '单位所报时限与方案不同，须另办延期',
    en: 'the unit states another deadline than the plan',
  },
  'done-without-evidence': { 'zh-CN': '自报完成，但没有佐证材料', en: 'claimed done without evidence' },
  'evidence-expired': { 'zh-CN': '佐证材料已过有效期', en: 'evidence has expired' },
  'wording-differs': {
    'zh-CN': '问题后来有不同表述，以原文为准',
    en: 'later wordings differ; the original holds',
  },
  'number-repeated': { 'zh-CN': '序号重复', en: 'numbers are used more than once' },
  'missing-contact': { 'zh-CN': '没有监督电话、信箱和期限', en: 'there is no contact block' },
};

const vocabularies = { facts: ledgerFactWords, populations: populationWords, fields: fieldWords };

/**
 * Something that a clerk should look at in a ledger or before a notice goes out, with the findings that it is about.
 *
 * @example reportWarningWords({ code: 'nothing-held' }, 'en') // 'the ledger holds no finding on that day'
 */
export function reportWarningWords(
  warning: { readonly code: string; readonly findings?: readonly string[]; readonly facts?: Facts },
  language: Language,
): string {
  const template = templates[warning.code]?.[language];
  const sentence =
    template === undefined
      ? warning.code
      : fillTemplate(template, warning.facts ?? {}, language, vocabularies);
  if (warning.findings === undefined) return sentence;
  return language === 'en'
    ? `${sentence}: ${warning.findings.join(', ')}`
    : `${sentence}：${warning.findings.join('、')}`;
}
