export { hasChanges } from './decideImport.ts';
export { type ImportAnswer, importAnswer } from './importAnswer.ts';
export { type Answer, answerKey } from './matchRows.ts';
export type {
  Conflict,
  ImportWarning,
  Proposal,
  ProposedAddition,
  ProposedChange,
  Question,
} from './Proposal.ts';
export { type IntakeFile, propose } from './propose.ts';
