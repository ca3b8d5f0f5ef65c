export type { FilledIn } from '../ledger/columns.ts';
export type { LedgerFactsLine } from '../ledger/factsLine.ts';
export { type LedgerEntry, type LedgerSheet, ledgerSheet } from '../ledger/ledgerSheet.ts';
export { mostInCell } from './cellText.ts';
export { type PartChange, replaceParts } from './replaceParts.ts';
export type * from './Workbook.ts';
export { writeWorkbook } from './writeWorkbook.ts';
