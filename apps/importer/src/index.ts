export { type AnswerDocument, answerDocuments } from './documents/answerDocuments.ts';
export { diskFolder } from './folder/diskFolder.ts';
export type { Settling } from './folder/lookTwice.ts';
export type { Entry, RoundFolder } from './folder/RoundFolder.ts';
export type { IgnoredBecause } from './folder/whyIgnored.ts';
export type { Round, RoundEvent, RoundRequest } from './round/Round.ts';
export { runRound } from './round/runRound.ts';
