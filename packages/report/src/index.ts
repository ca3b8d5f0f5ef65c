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
