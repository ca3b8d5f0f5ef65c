import type { Refusal } from '../refusal/Refusal.ts';
import { returnReasonWords } from './closingWords.ts';
import { deadlineKindWords, deadlineNoteWords } from './deadlineWords.ts';
import { fieldWords } from './fieldWords.ts';
import { type Facts, fillTemplate, type Vocabularies } from './fillTemplate.ts';
import { stageWords } from './findingWords.ts';
import type { Language, Vocabulary } from './Language.ts';
import { eventWords, ledgerFactWords, roleWords } from './ledgerWords.ts';
import { planGapWords } from './planWords.ts';
import {
  closingRefusals,
  closingSchemeWords,
  closingStepWords,
  evidenceFlawWords,
} from './refusals/closingRefusals.ts';
import { fileRefusals } from './refusals/fileRefusals.ts';
import { calendarFaultWords, ledgerRefusals } from './refusals/ledgerRefusals.ts';
import { planRefusals } from './refusals/planRefusals.ts';
import { reportRefusals } from './refusals/reportRefusals.ts';
import { dataTypeWords, ruleRefusals } from './refusals/ruleRefusals.ts';
import { defectWords, notALedgerWords, readOnlyWords, storeRefusals } from './refusals/storeRefusals.ts';

/** Every refusal that the packages give, by its code. */
export const refusalTemplates: Vocabulary = {
  ...ledgerRefusals,
  ...planRefusals,
  ...closingRefusals,
  ...storeRefusals,
  ...fileRefusals,
  ...reportRefusals,
  ...ruleRefusals,
};

const vocabularies: Vocabularies = {
  roles: roleWords,
  stages: stageWords,
  events: eventWords,
  fields: fieldWords,
  gaps: planGapWords,
  schemes: closingSchemeWords,
  steps: closingStepWords,
  reasons: returnReasonWords,
  flaws: evidenceFlawWords,
  kinds: deadlineKindWords,
  notes: deadlineNoteWords,
  defects: defectWords,
  notALedger: notALedgerWords,
  readOnly: readOnlyWords,
  types: dataTypeWords,
  calendarFaults: calendarFaultWords,
};

/**
 * A refusal as a sentence: where, and what forbids it.
 *
 * @example refusalWords({ code: 'evidence-missing', at: { finding: 'F07' } }, 'zh-CN') // 'F07：没有佐证材料'
 */
export function refusalWords(refusal: Refusal, language: Language): string {
  const place = placeWords(refusal.at, language);
  const sentence = sentenceOf(refusal.code, refusal.facts ?? {}, language);
  if (place === '') return sentence;
  return language === 'en' ? `${place}: ${sentence}` : `${place}：${sentence}`;
}

/**
 * The sentence of a code with its facts; the code itself where nobody has put it into words.
 *
 * @example sentenceOf('evidence-missing', {}, 'en') // 'there is no evidence'
 */
export function sentenceOf(code: string, facts: Facts, language: Language): string {
  const template = refusalTemplates[code]?.[language];
  return template === undefined ? code : fillTemplate(template, facts, language, vocabularies);
}

/**
 * Where something is: the measure or finding, and the field.
 *
 * @example placeWords({ finding: 'F07', field: 'deadline' }, 'zh-CN') // 'F07 整改时限'
 */
export function placeWords(at: Refusal['at'], language: Language): string {
  return [at?.measure ?? at?.finding, at?.field === undefined ? undefined : fieldName(at.field, language)]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A field, or a path into what was to be recorded, `changes.0.to`: its last part that has words, else just a text. */
function fieldName(path: string, language: Language): string {
  const names: Vocabulary = { ...ledgerFactWords, ...nameOf, ...fieldWords };
  const part = path.split('.').findLast((one) => Object.hasOwn(names, one));
  return names[part ?? 'text']?.[language] ?? path;
}

/** Fields of commands that no finding has. */
const nameOf: Vocabulary = {
  name: { 'zh-CN': '名称', en: 'name' },
  text: { 'zh-CN': '内容', en: 'text' },
  minutes: { 'zh-CN': '会议纪要编号', en: 'number of the minutes' },
  docNumber: { 'zh-CN': '文号', en: 'document number' },
  explanation: { 'zh-CN': '说明', en: 'explanation' },
  file: { 'zh-CN': '文件名', en: 'file name' },
  unit: { 'zh-CN': '单位', en: 'unit' },
  raw: { 'zh-CN': '原文', en: 'wording' },
  to: { 'zh-CN': '接收单位', en: 'receiving body' },
  reason: { 'zh-CN': '理由', en: 'reason' },
  missing: { 'zh-CN': '所缺内容', en: 'what is missing' },
};
