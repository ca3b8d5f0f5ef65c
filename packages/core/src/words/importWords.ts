import type { ImportWarning, Question } from '../intake/Proposal.ts';
import type { Problem } from '../refusal/Problem.ts';
import { fieldWords } from './fieldWords.ts';
import { fillTemplate, type Vocabularies } from './fillTemplate.ts';
import type { Language, Vocabulary } from './Language.ts';
import { fileRefusals } from './refusals/fileRefusals.ts';
import { roundProblemTemplates, roundQuestionTemplates } from './roundWords.ts';

/** What a person should know of an import, by the warning's code. */
export const importWarningTemplates: Vocabulary = {
  'closing-is-a-claim': {
    'zh-CN': '表中写已销号：只作为自报，销号须按办法办理',
    en: 'the workbook says closed: taken as a claim, closing is decided by the scheme',
  },
  'done-without-evidence': { 'zh-CN': '自报完成，但没有佐证材料', en: 'claimed done without evidence' },
  'title-punctuation-only': { 'zh-CN': '问题只有标点变化', en: 'only the punctuation of its title differs' },
  'extra-column-changed': { 'zh-CN': '其他列的内容有变化', en: 'columns that no field claims have changed' },
  'measure-left-out': {
    'zh-CN': '表中少了措施{measure}，台账仍保留',
    en: 'the workbook leaves measure {measure} out; the ledger keeps it',
  },
  'differs-from-plan': {
    'zh-CN': '{field:fields}与已批准的方案不同：只作为单位的说法',
    en: '{field:fields} differs from the approved plan: kept as the unit’s statement',
  },
  'deadline-moved-later': {
    'zh-CN': '时限由{from}推迟到{to}[[（{as:as}）]]',
    en: 'the deadline moves from {from} to {to}[[ ({as:as})]]',
  },
  'deadline-ambiguous': {
    'zh-CN': '时限“{raw}”有不同理解：{readings}',
    en: 'the deadline “{raw}” can be read as: {readings}',
  },
  'deadline-unread': { 'zh-CN': '时限“{raw}”未能识别', en: 'the deadline “{raw}” is not understood' },
  'status-in-deadline': { 'zh-CN': '时限栏填的是“{raw}”', en: 'the deadline column says “{raw}”' },
  'repeated-title': { 'zh-CN': '与{same}的问题相同', en: 'it has the same title as {same}' },
  'repeated-number': { 'zh-CN': '与{same}的序号相同', en: 'it has the same number as {same}' },
};

/** What only a person can decide, by the question's code. */
export const questionTemplates: Vocabulary = {
  'doubtful-match': {
    'zh-CN': '“{title}”是台账中的哪一个问题，还是新问题？',
    en: 'is “{title}” one of the ledger’s findings, or a new one?',
  },
  'code-unknown': {
    'zh-CN': '整改编码{seen}在台账中没有，是哪一个问题？',
    en: 'the ledger has no code {seen}: which finding is it?',
  },
  'header-tie': {
    'zh-CN': '有两行都像表头，哪一行才是？[[（{seen}）]]',
    en: 'two rows look like the header: which one is it?[[ ({seen})]]',
  },
  'colour-without-key': {
    'zh-CN': '只用颜色表示状态，颜色是什么意思？[[（{seen}）]]',
    en: 'a colour alone tells the status: what does it mean?[[ ({seen})]]',
  },
  ...roundQuestionTemplates,
};

/** Problems that the core finds in a workbook; a reader's own say themselves in words. */
const problemTemplates: Vocabulary = {
  'older-than-last-import': {
    'zh-CN': '表的截至日期早于上次导入（{message}），请确认没有拿错旧表',
    en: 'the workbook is older than the one imported last ({message}): make sure it is the right one',
  },
  'imported-before': {
    'zh-CN': '这个文件已作为{message}的情况导入过，之后的变化会被改回；请确认没有拿错旧表',
    en: 'this very file was imported as of {message}; what has changed since would be taken back: make sure it is the right one',
  },
  'section-of-unit': {
    'zh-CN': '“{seen}”认作{message}的内设科室，责任部门仍为{message}',
    en: '“{seen}” is taken for a section of {message}, which stays responsible',
  },
  'unit-new': {
    'zh-CN': '台账中还没有{message}的问题，请确认没有拿错别的单位的表',
    en: 'the ledger holds nothing of {message} so far: make sure that this is not the workbook of another body',
  },
  'sheets-differ': {
    'zh-CN': '同一问题在两张表中说法不同（{message}），以第一张为准',
    en: 'two sheets say different things of one finding ({message}); the first one holds',
  },
  ...roundProblemTemplates,
  ...fileRefusals,
};

const vocabularies: Vocabularies = {
  fields: fieldWords,
  as: {
    fact: { 'zh-CN': '将变更', en: 'will change' },
    statement: {
      'zh-CN': '方案已批准，仅记为单位的说法，须另办延期',
      en: 'the plan is approved: kept as the unit’s statement, an extension to grant',
    },
  },
};

/**
 * A warning of an import as a sentence.
 *
 * @example importWarningWords({ code: 'done-without-evidence', finding: 'F01', facts: {} }, 'en') // 'F01: claimed done without evidence'
 */
export function importWarningWords({ code, finding, facts }: ImportWarning, language: Language): string {
  const template = importWarningTemplates[code]?.[language];
  const sentence =
    template === undefined ? code : fillTemplate(template, facts ?? {}, language, vocabularies);
  return language === 'en' ? `${finding}: ${sentence}` : `${finding}：${sentence}`;
}

/**
 * A question as a sentence, without its place.
 *
 * @example questionWords({ code: 'code-unknown', facts: { seen: 'F99' } }, 'zh-CN') // '整改编码F99在台账中没有，是哪一个问题？'
 */
export function questionWords({ code, facts }: Pick<Question, 'code' | 'facts'>, language: Language): string {
  const template = questionTemplates[code]?.[language];
  return template === undefined ? code : fillTemplate(template, facts, language, vocabularies);
}

/**
 * A problem as a sentence, without its place: its reader's own message where only the reader can say it.
 *
 * @example problemWords({ code: 'x', severity: 'warning', message: '看不懂' }, 'zh-CN') // '看不懂'
 */
export function problemWords(problem: Problem, language: Language): string {
  const template = problemTemplates[problem.code]?.[language];
  if (template === undefined || isSaid(problem, template)) return problem.message;
  return fillTemplate(template, { message: problem.message, seen: problem.seen }, language, vocabularies);
}

/** A reader that speaks in words leaves nothing to add; a bare comparison of values does. */
function isSaid({ message }: Problem, template: string): boolean {
  return message !== '' && !template.includes('{message}');
}
