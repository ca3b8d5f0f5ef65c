import { plainText } from '@zhenggai/core/text';
import type { SheetView } from '../grid/SheetView.ts';
import { type LedgerColumn, ledgerColumns } from './columns.ts';
import { type LedgerFactsLine, readFactsLine } from './factsLine.ts';

/** A sheet that a ledger itself wrote: where its header is, and what each column holds. */
export interface OwnLedger {
  readonly facts: LedgerFactsLine;
  readonly header: number;
  readonly columns: ReadonlyMap<number, LedgerColumn>;
  /** Columns that no field claims, with their captions. */
  readonly extras: ReadonlyMap<number, string>;
}

/** How far down title and facts may have been pushed by rows that somebody put above them. */
const rowsAbove = 12;

/**
 * Knows a sheet again that a ledger wrote out, by the line that names its record and the captions it writes. Such a
 * sheet is read to the letter: what its texts look like says nothing of what they are.
 */
export function findOwnLedger(view: SheetView): OwnLedger | undefined {
  let facts: LedgerFactsLine | undefined;
  for (const row of view.filledRows.slice(0, rowsAbove)) {
    facts ??= view
      .cells(row)
      .map(({ text }) => readFactsLine(text))
      .find((found) => found !== undefined);
    const found = facts && columnsIn(view, row);
    if (facts && found) return { facts, header: row, ...found };
  }
  return undefined;
}

const byCaption = new Map(ledgerColumns.map((column) => [plainText(column.caption), column]));

/** The first column of a caption is the field's; one of the same caption further to the right is an extra one. */
function columnsIn(view: SheetView, row: number): Pick<OwnLedger, 'columns' | 'extras'> | undefined {
  const columns = new Map<number, LedgerColumn>();
  const extras = new Map<number, string>();
  const met = new Set<LedgerColumn>();
  for (const { col, text } of view.cells(row)) {
    const column = byCaption.get(plainText(text));
    if (column === undefined || met.has(column)) extras.set(col, text.trim());
    else {
      met.add(column);
      columns.set(col, column);
    }
  }
  const fields = new Set([...columns.values()].map(({ field }) => field));
  return fields.has('code') && fields.has('title') ? { columns, extras } : undefined;
}
