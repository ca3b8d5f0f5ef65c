export {
  type DocumentChoice,
  type DocumentId,
  type DocumentKind,
  type DocumentView,
  type DocumentWarning,
  documentIds,
} from './catalogue/DocumentKind.ts';
export { documentById, documents, formatOf } from './catalogue/documents.ts';
export { documentView } from './catalogue/documentView.ts';
export { bareName, fileName } from './catalogue/fileName.ts';
export { mediaTypes } from './catalogue/mediaTypes.ts';
export { uniquePath } from './catalogue/uniquePath.ts';
export { departmentReport } from './department/departmentReport.ts';
export { departmentNamed, departmentsOf } from './department/departmentsOf.ts';
export { type BlockHandlers, handleBlock, handleRun, type RunHandlers } from './document/handlers.ts';
export type * from './document/nodes.ts';
export { ledgerReport } from './ledger/ledgerReport.ts';
export type { LedgerOptions } from './ledger/ledgerView.ts';
export type { Missing, MissingCode, Mover } from './missing/Missing.ts';
export { missingOf } from './missing/missingOf.ts';
export { missingWords, moverWords } from './missing/missingWords.ts';
export { monthlyReport } from './monthly/monthlyReport.ts';
export { noticeReport } from './notice/noticeReport.ts';
export { type Format, formats, formatsOf, render } from './render.ts';
export { collectionReport } from './round/collectionReport.ts';
export { receiptReport } from './round/receiptReport.ts';
export { composeSet, departmentFiles } from './set/composeSet.ts';
export { type OwedCode, owedWords } from './set/owedWords.ts';
export type { Owed, ReportSet, SetFile, WrittenFile } from './set/ReportSet.ts';
export { fileData, setIndex } from './set/setIndex.ts';
export { composeStatus, type StatusOptions } from './status/composeStatus.ts';
export type {
  ClaimLine,
  CountLine,
  DeclaredLine,
  LedgerStatus,
  OtherLine,
  StatusGroup,
  StatusLine,
  StatusWarning,
} from './status/LedgerStatus.ts';
export { statusReport } from './status/statusReport.ts';
export { typefaces } from './word/fonts.ts';
