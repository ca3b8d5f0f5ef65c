export type {
  AccessEngine,
  AccessReadTables,
  AccessWriteTables,
  ImportRow,
  RequestRow,
  TokenRow,
} from './access/AccessEngine.ts';
export type {
  AccessStore,
  Begun,
  KeptAnswer,
  KeptImport,
  NewToken,
  PendingImport,
  RequestKey,
  Token,
  TokenCheck,
} from './access/AccessStore.ts';
export { createAccess } from './access/createAccess.ts';
export { giveToken, type TokenGift } from './access/giveToken.ts';
export type { SecretSource } from './access/tokenSecret.ts';
export { withdrawToken } from './access/withdrawToken.ts';
export type { SaltSource } from './chain/saltSource.ts';
export { copyLedger } from './command/copyLedger.ts';
export { type Handled, handleCommand, type Known } from './command/handleCommand.ts';
export { loadLedger } from './command/loadLedger.ts';
export type {
  Access,
  Engine,
  EventRow,
  FindingRow,
  HeadRow,
  ReadTables,
  WriteTables,
} from './engine/Engine.ts';
export { isStoreError, StoreError, type StoreErrorCode, type StoreErrorFacts } from './error/StoreError.ts';
export { applyImport, type ImportRequest } from './importing/applyImport.ts';
export { applyStep } from './importing/applyStep.ts';
export type { Importing, ImportStep, ImportTarget } from './importing/Importing.ts';
export { openLedger } from './importing/openLedger.ts';
export { Rehearsal } from './importing/Rehearsal.ts';
export { keptChange } from './kept/keptChange.ts';
export { keptFinding, keptLedger } from './kept/keptState.ts';
export { createEventLog } from './log/createEventLog.ts';
export type {
  Appended,
  AppendRequest,
  EventLog,
  Keep,
  Kept,
  RestoreRequest,
  SaltedEvent,
} from './log/EventLog.ts';
export { theLedger } from './log/theLedger.ts';
export type { Defect, DefectKind } from './verify/Defect.ts';
export type { Verification, VerifiedLedger, VerifyProgress } from './verify/Verification.ts';
