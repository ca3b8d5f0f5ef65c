// Plan terms are read from text as rows are: here, so that who only decides does not load the reading of deadlines.
export { type PlanTerms, planChanges } from '../plan/planChanges.ts';
export {
  type AnsweredProposal,
  answeredProposal,
  type ReadFile,
  unusedAnswers,
} from './answeredProposal.ts';
export { hasChanges } from './decideImport.ts';
export { emptyProposal } from './emptyProposal.ts';
export {
  fitsQuestion,
  type GivenAnswer,
  isAboutReading,
  placeOfQuestion,
  plainAnswer,
} from './givenAnswers.ts';
export { type ImportAnswer, importAnswer } from './importAnswer.ts';
export { ledgerReading } from './ledgerReading.ts';
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
export { collectionOf } from './round/collectionOf.ts';
export { contentDigest } from './round/contentDigest.ts';
export { type FileFacts, problemOfFile, proposedFile, unproposedFile } from './round/fileAnswer.ts';
export { isUnchanged } from './round/isUnchanged.ts';
export { compareNames, orderRound, rivalsOf, siblingsOf, type Turn } from './round/orderRound.ts';
export {
  proposeInRound,
  type RoundGround,
  type RoundProposal,
  type UnitFile,
} from './round/proposeInRound.ts';
export type {
  Collection,
  Delivery,
  FileAnswer,
  RoundOutcome,
  UnitDelivery,
} from './round/RoundAnswer.ts';
export { knownUnits } from './unit/knownUnits.ts';
export { knownInFileName } from './unit/unitInFileName.ts';
export { type UnitOfWorkbook, unitOfWorkbook } from './unit/unitOfWorkbook.ts';
