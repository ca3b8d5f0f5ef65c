import {
  fieldWords,
  type InEachLanguage,
  type Language,
  ledgerFactWords,
  populationWords,
  type Vocabulary,
} from '@zhenggai/core/words';
import type { MissingCode } from '../missing/Missing.ts';

/** What somebody owes the month's set: of findings what still stands before their closing, and what documents lack. */
export type OwedCode =
  | Exclude<MissingCode, 'measures-open' | 'measures-missing'>
  | 'text-not-approved'
  | 'fact-unknown'
  | 'declared-unknown'
  | 'declared-differs'
  | 'department-unnamed';

const words: Vocabulary<OwedCode> = {
  returned: { 'zh-CN': '退回后未重新申请销号', en: 'returned, closing not applied for anew' },
  'plan-gap': { 'zh-CN': '方案缺{fields}', en: 'the plan lacks: {fields}' },
  'plan-not-approved': { 'zh-CN': '方案未批准', en: 'the plan is not approved' },
  'exclusions-unknown': {
    'zh-CN': '方案未写明是否涉及资金、安全、纪律、屡改屡犯',
    en: 'the plan does not say whether money, safety or discipline is touched, or it is a repeated finding',
  },
  'deadline-unsettled': { 'zh-CN': '整改时限不明确', en: 'the deadline is not settled' },
  'evidence-missing': { 'zh-CN': '自报完成，没有佐证材料', en: 'claimed done without evidence' },
  'evidence-does-not-count': { 'zh-CN': '佐证材料不能采信', en: 'evidence that does not count' },
  'progress-missing': { 'zh-CN': '没有报送过进展', en: 'no progress reported yet' },
  'progress-old': { 'zh-CN': '一个月以上没有报送进展', en: 'no progress for more than a month' },
  'not-applied': { 'zh-CN': '尚未申请销号', en: 'closing not applied for' },
  'step-missing': { 'zh-CN': '销号待签字', en: 'a signature for the closing' },
  'approval-void': { 'zh-CN': '签字后内容有变，须重新签字', en: 'changed after signing: sign again' },
  'text-not-approved': { 'zh-CN': '公开文字未批准', en: 'the public text is not approved' },
  'fact-unknown': { 'zh-CN': '台账未填{field}', en: 'the ledger does not name its {field}' },
  'declared-unknown': {
    'zh-CN': '台账未填反馈的{population}数量',
    en: 'how many {population} were handed over is not known',
  },
  'declared-differs': {
    'zh-CN': '{population}反馈{declared}个，台账登记{held}个',
    en: '{population}: {declared} declared, {held} held',
  },
  'department-unnamed': { 'zh-CN': '没有写明责任部门', en: 'no department named' },
};

/** What is owed, in words. */
export function owedWords(
  { code, facts = {} }: { readonly code: OwedCode; readonly facts?: Readonly<Record<string, unknown>> },
  language: Language,
): string {
  return words[code][language].replace(/\{(\w+)\}/g, (_, name: string) => named(name, facts[name], language));
}

/** A fact of an owed thing by its name in the field. */
function named(name: string, value: unknown, language: Language): string {
  if (Array.isArray(value))
    return value.map((one) => named(name, one, language)).join(language === 'en' ? ', ' : '、');
  const text = String(value);
  const names = vocabularies[name] ?? {};
  return Object.hasOwn(names, text) ? (names[text]?.[language] ?? text) : text;
}

const vocabularies: Readonly<Record<string, Readonly<Record<string, InEachLanguage>>>> = {
  population: populationWords,
  field: ledgerFactWords,
  fields: fieldWords,
};
