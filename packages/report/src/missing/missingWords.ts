import type { ExclusionFact } from '@zhenggai/core';
import {
  exclusionWords,
  fieldWords,
  type Language,
  planGapWords,
  returnReasonWords,
} from '@zhenggai/core/words';
import { chineseDate } from '@zhenggai/notice';
import type { Missing, MissingCode, Mover } from './Missing.ts';

type Words = {
  readonly [C in MissingCode]: (facts: Extract<Missing, { code: C }>['facts']) => string;
};

const touched: Readonly<Record<ExclusionFact, string>> = {
  money: '资金',
  safety: '安全',
  discipline: '纪律',
  repeated: '屡改屡犯',
};

const chinese: Words = {
  returned: ({ reason, missing, due }) =>
    `${returnReasonWords[reason]['zh-CN']}，须补充整改：${missing}${due === undefined ? '' : `（${chineseDate(due)}前重新申请）`}`,
  'plan-gap': ({ field, why }) => `方案${fieldWords[field]['zh-CN']}${planGapWords[why]['zh-CN']}`,
  'plan-not-approved': () => '方案待批准',
  'exclusions-unknown': ({ fields }) =>
    `方案未写明是否涉及${fields.map((field) => touched[field]).join('、')}`,
  'deadline-unsettled': ({ raw }) => `整改时限${raw === '' ? '' : `“${raw}”`}不明确`,
  'measures-missing': () => '没有整改措施',
  'measures-open': ({ measures }) => `措施未完成：${measures.join('、')}`,
  'evidence-missing': () => '没有佐证材料',
  'evidence-does-not-count': ({ evidence }) => `佐证材料不能采信：${evidence.join('、')}`,
  'progress-missing': () => '没有报送进展',
  'progress-old': ({ on }) => `一个月以上没有报送进展，上次为${chineseDate(on)}`,
  'not-applied': () => '尚未申请销号',
  'step-missing': ({ step }) => `待${step}`,
  'approval-void': ({ step, person }) => `${step}后内容有变，须${person}重新签字`,
};

const english: Words = {
  returned: ({ reason, missing, due }) =>
    `returned (${returnReasonWords[reason].en}): ${missing}${due === undefined ? '' : `; apply anew by ${due}`}`,
  'plan-gap': ({ field, why }) => `the plan’s ${fieldWords[field].en}: ${planGapWords[why].en}`,
  'plan-not-approved': () => 'the plan is not approved',
  'exclusions-unknown': ({ fields }) =>
    `the plan does not say whether it ${fields.map((field) => exclusionWords[field].en).join(', ')}`,
  'deadline-unsettled': ({ raw }) => `the deadline${raw === '' ? '' : ` “${raw}”`} is not settled`,
  'measures-missing': () => 'no measure',
  'measures-open': ({ measures }) => `open measures: ${measures.join(', ')}`,
  'evidence-missing': () => 'no evidence',
  'evidence-does-not-count': ({ evidence }) => `evidence that does not count: ${evidence.join(', ')}`,
  'progress-missing': () => 'no progress reported',
  'progress-old': ({ on }) => `no progress for more than a month, the last on ${on}`,
  'not-applied': () => 'closing not applied for',
  'step-missing': ({ step }) => `waits for: ${step}`,
  'approval-void': ({ step, person }) => `changed after ${step}: ${person} signs again`,
};

const words: Readonly<Record<Language, Words>> = { 'zh-CN': chinese, en: english };

/** What is missing, in words. */
export function missingWords(missing: Missing, language: Language): string {
  // The record pairs each code with its own facts, which indexing by a union cannot express.
  const say = words[language][missing.code] as (facts: Missing['facts']) => string;
  return say(missing.facts);
}

/** Whose move it is, in words. */
export const moverWords: Readonly<Record<Language, Readonly<Record<Mover, string>>>> = {
  'zh-CN': { person: '责任人', leader: '责任领导', office: '整改办', committee: '会议' },
  en: {
    person: 'the person responsible',
    leader: 'the leader',
    office: 'the office',
    committee: 'the committee',
  },
};
