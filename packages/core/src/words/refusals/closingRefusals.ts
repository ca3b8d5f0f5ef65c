import type { Vocabulary } from '../Language.ts';

/** Why a finding is not struck off (销号), condition by condition. */
export const closingRefusals = {
  'scheme-unknown': { 'zh-CN': '没有销号办法{scheme}', en: 'there is no closing scheme {scheme}' },
  'scheme-id-taken': {
    'zh-CN': '销号办法的代号{scheme}已被占用，自定办法须另取代号',
    en: 'a closing scheme {scheme} exists already: one of your own needs another id',
  },
  'step-unknown': {
    'zh-CN': '[[{scheme:schemes}]]没有这一步：{step}',
    en: 'the scheme[[ {scheme:schemes}]] has no step {step}',
  },
  'step-missing': { 'zh-CN': '还缺一步：{title}', en: 'a step is not signed yet: {title}' },
  'same-person': {
    'zh-CN': '{person}已签过前一步（{other:steps}），须由另一人办理',
    en: '{person} signed an earlier step ({other:steps}): nobody verifies their own work',
  },
  'own-work': {
    'zh-CN': '{person}自己报过完成或提交了全部佐证，不得由本人审核，须由另一人办理',
    en: '{person} claimed it done, or brought all the evidence: nobody verifies their own work',
  },
  'nothing-to-return': {
    'zh-CN': '没有待审核的销号申请（{stage:stages}），无可退回',
    en: 'there is no closing application to return ({stage:stages})',
  },
  'return-reason-unknown': {
    'zh-CN': '退回须写明理由：{known:reasons}[[，没有“{reason}”]]',
    en: 'a return names its reason: {known:reasons}[[; there is no “{reason}”]]',
  },
  'resubmission-before-return': {
    'zh-CN': '重新申请的期限{due}早于退回当日{on}',
    en: 'the day to apply anew, {due}, is before the return of {on}',
  },
  'approval-void': {
    'zh-CN': '签字之后目标、措施或佐证有变化，[[{person}的]]签字作废，须重新签字',
    en: 'goal, measures or evidence changed after[[ {person}]] signed: the signature is void, sign again',
  },
  'measures-missing': { 'zh-CN': '没有整改措施', en: 'it has no measures' },
  'measures-still-open': { 'zh-CN': '措施{measures}还没有完成', en: 'measures are not done: {measures}' },
  'evidence-missing': { 'zh-CN': '没有佐证材料', en: 'there is no evidence' },
  'evidence-does-not-count': {
    'zh-CN': '佐证{evidence}不能作为依据：{flaws:flaws}',
    en: 'evidence {evidence} does not count: {flaws:flaws}',
  },
  'deadline-ambiguous': {
    'zh-CN': '整改时限“{raw}”有不同理解（{readings}），须先确定',
    en: 'the deadline “{raw}” can be read as {readings}: settle it first',
  },
  'deadline-unknown': { 'zh-CN': '整改时限“{raw}”不明', en: 'the deadline “{raw}” is not known' },
  'deadline-passed': {
    'zh-CN': '整改时限{due}已过，不能按简易办法销号',
    en: 'its deadline of {due} has passed: the light scheme does not close it',
  },
  'sustained-work': {
    'zh-CN': '属于长期坚持（“{raw}”），不能按简易办法销号',
    en: 'it is long-term work (“{raw}”): the light scheme does not close it',
  },
  'closed-before': {
    'zh-CN': '曾经销号（{cycles}次），不能按简易办法再次销号',
    en: 'it was closed {cycles} times before: the light scheme does not close it again',
  },
  'exclusion-unknown': {
    'zh-CN': '没有写明{fact:fields}，不明则不能销号',
    en: 'the plan does not say whether it {fact:fields}: unknown closes nothing',
  },
  'excluded-from-scheme': {
    'zh-CN': '{fact:fields}：是，不能按简易办法销号',
    en: 'it {fact:fields}: the light scheme does not close it',
  },
} as const satisfies Vocabulary;

/** Why a piece of evidence does not count. */
export const evidenceFlawWords: Vocabulary<'empty' | 'expired' | 'older-than-finding'> = {
  empty: { 'zh-CN': '文件是空的', en: 'the file is empty' },
  expired: { 'zh-CN': '已过有效期', en: 'it has expired' },
  'older-than-finding': {
    'zh-CN': '早于反馈日期且没有说明',
    en: 'it is older than the feedback, without an explanation',
  },
};

/** Closing schemes, by their ids. */
export const closingSchemeWords: Vocabulary = { light: { 'zh-CN': '简易销号', en: 'light' } };

/** Steps of the closing schemes. */
export const closingStepWords: Vocabulary = {
  apply: { 'zh-CN': '申请销号', en: 'application' },
  confirm: { 'zh-CN': '确认', en: 'confirmation' },
};
