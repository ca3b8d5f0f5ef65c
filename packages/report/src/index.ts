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
export { fileName } from './catalogue/fileName.ts';
export { mediaTypes } from './catalogue/mediaTypes.ts';
export { type BlockHandlers, handleBlock, handleRun, type RunHandlers } from './document/handlers.ts';
export type * from './document/nodes.ts';
export { noticeReport } from './notice/noticeReport.ts';
export { type Format, formats, render } from './render.ts';
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
