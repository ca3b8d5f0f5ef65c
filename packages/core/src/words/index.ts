export {
  agendaMatter,
  agendaMatterWords,
  agendaStateWords,
  countedDayWords,
  undatedWords,
} from './agendaWords.ts';
export { requirementWords, returnReasonWords } from './closingWords.ts';
export { commandWords } from './commandWords.ts';
export { deadlineKindWords, deadlineNoteWords } from './deadlineWords.ts';
export { dayWords, explainedRuleWords, explanationStepWords } from './explanationWords.ts';
export { fieldWords } from './fieldWords.ts';
export { type Facts, fillTemplate } from './fillTemplate.ts';
export {
  claimWords,
  exclusionWords,
  modeWords,
  populationWords,
  stageWords,
  verdictWords,
} from './findingWords.ts';
export { importWarningWords, problemWords, questionWords } from './importWords.ts';
export { type InEachLanguage, type Language, languages, type Vocabulary } from './Language.ts';
export { channelWords, eventWords, inspectionKindWords, ledgerFactWords, roleWords } from './ledgerWords.ts';
export { noticeGroupWords, reportWarningWords } from './noticeWords.ts';
export { planGapWords } from './planWords.ts';
export { closingStepWords } from './refusals/closingRefusals.ts';
export { defectWords } from './refusals/storeRefusals.ts';
export { placeWords, refusalTemplates, refusalWords, sentenceOf } from './refusalWords.ts';
export {
  confidenceWords,
  policyAnchorWords,
  policyTaskWords,
  policyWords,
  whyOffWords,
} from './ruleWords.ts';
export { standingWords } from './standingWords.ts';
export { valueText } from './valueText.ts';
