export { chineseDate } from './chineseDate.ts';
export { composeNotice, type NoticeOptions } from './composeNotice.ts';
export { deepFreeze } from './deepFreeze.ts';
export { type Figure, figureOf } from './Figure.ts';
export { feedbackSentence } from './feedbackSentence.ts';
export { entriesOf, finalNoticeRefusals } from './finalNoticeRefusals.ts';
export { groupOf, type NoticeGroup, noticeGroups } from './groupOf.ts';
export { type PopulationWords, populationWords } from './groupWords.ts';
export { feedbackName, inspectionWords } from './inspectionWords.ts';
export {
  declaredWarnings,
  factWarnings,
  type LedgerWarning,
  warningAbout,
} from './ledgerWarnings.ts';
export type {
  Notice,
  NoticeEntry,
  NoticeList,
  NoticeSection,
  NoticeWarning,
  PublicPopulation,
  Sentence,
} from './Notice.ts';
export type { NextStep } from './nextStep.ts';
export type { NoticeTitle } from './noticeTitle.ts';
export { numberRanges } from './numberRanges.ts';
