import type { CanonicalField, FindingReading, SheetReading } from '@zhenggai/core/reading';
import { columnLetters } from '../grid/address.ts';
import { reasonInWords } from '../problem/reasons.ts';
import { reportCells } from '../rows/reportCells.ts';
import { report, type SheetContext } from '../rows/SheetContext.ts';
import type { OwnLedger } from './findOwnLedger.ts';
import { type OwnRows, ownRows } from './ownRows.ts';
import { readOwnFinding } from './readOwnFinding.ts';

/** Reads a sheet that a ledger itself wrote: every cell to the letter, under the caption it was written under. */
export function readOwnLedger(context: SheetContext, ledger: OwnLedger): SheetReading {
  const { view, account, lang } = context;
  const { header, columns, extras } = ledger;
  const { findings: rows, others } = ownRows(view, ledger);
  for (const row of view.filledRows.filter((at) => at < header))
    account.ignore(view.cells(row), reasonInWords('info', lang));
  for (const cell of view.cells(header)) account.take(cell);
  for (const row of others) passOver(context, row);
  const findings = rows.flatMap((own) => findingIn(context, ledger, own));
  for (const [col, { of }] of columns) if (of === 'ledger') passOverFilledIn(context, header, col);
  reportCells(context, findings);
  return {
    name: view.sheet.name,
    role: 'ledger',
    headerRows: [header],
    columns: columnLettersOf(ledger),
    otherColumns: Object.fromEntries([...extras].map(([col, caption]) => [columnLetters(col), caption])),
    ignored: account.ignored,
    findings,
  };
}

function findingIn(context: SheetContext, ledger: OwnLedger, own: OwnRows): readonly FindingReading[] {
  const { view, account, lang } = context;
  const reading = readOwnFinding(context, ledger, own);
  if (reading.code !== undefined || reading.title !== '') return [reading];
  const cells = own.rows.flatMap((row) => view.cells(row));
  const [first] = cells;
  const isPrepared = cells.length === 1;
  for (const row of own.rows)
    account.ignore(view.cells(row), reasonInWords(isPrepared ? 'prepared' : 'untitled', lang));
  if (!isPrepared && first)
    report(
      context,
      'title-missing',
      first,
      { row: first.row },
      cells.map(({ text }) => text.trim()).join(' | '),
    );
  return [];
}

function passOver(context: SheetContext, row: number): void {
  const { view, account, lang } = context;
  const cells = view.cells(row);
  account.ignore(cells, reasonInWords('orphan', lang));
  const [first] = cells;
  if (first)
    report(context, 'row-without-finding', first, { row }, cells.map(({ text }) => text.trim()).join(' | '));
}

function passOverFilledIn({ view, account, lang }: SheetContext, header: number, col: number): void {
  for (const row of view.filledRows.filter((at) => at > header)) {
    const cell = view.own(row, col);
    if (cell) account.ignore([cell], reasonInWords('filled-in', lang));
  }
}

function columnLettersOf({ columns }: OwnLedger): SheetReading['columns'] {
  const letters: Partial<Record<CanonicalField, string>> = {};
  for (const [col, column] of columns)
    if (column.of === 'finding') letters[column.field] = columnLetters(col);
  return letters;
}
