export {
  type AnsweredProposal,
  answeredProposal,
  type ReadFile,
  unusedAnswers,
} from './answeredProposal.ts';
export { hasChanges } from './decideImport.ts';
export {
  fitsQuestion,
  type GivenAnswer,
  isAboutReading,
  placeOfQuestion,
  plainAnswer,
} from './givenAnswers.ts';
export { type ImportAnswer, importAnswer } from './importAnswer.ts';
export { type Answer, answerKey } from './matchRows.ts';
export { mergedAnswer, unreadAnswer } from './mergedAnswer.ts';
export type {
  Conflict,
  ImportWarning,
  Proposal,
  ProposedAddition,
  ProposedChange,
  Question,
} from './Proposal.ts';
export { type IntakeFile, propose } from './propose.ts';
