import type { FindingReading } from '@zhenggai/core/reading';
import { plainText } from '@zhenggai/core/text';
import type { Sheet, SheetColumn, SheetRow } from '../write/Workbook.ts';
import { chunksOf } from './chunks.ts';
import { type FilledIn, type LedgerColumn, ledgerColumns, statusChoices } from './columns.ts';
import { factsLine, type LedgerFactsLine } from './factsLine.ts';
import { measureInItsCell, measuresInOneCell } from './measureCells.ts';
import { hasItsOwn, measureText, textOf, visible } from './texts.ts';

/** One finding to be written out. */
export interface LedgerEntry {
  readonly reading: FindingReading;
  readonly filledIn: Readonly<Partial<Record<FilledIn, string>>>;
}

/** A sheet of a ledger to be written out. */
export interface LedgerSheet {
  readonly name: string;
  readonly title: string;
  readonly facts: LedgerFactsLine;
  readonly entries: readonly LedgerEntry[];
  /** Offered in the columns of departments. */
  readonly departments: readonly string[];
}

/**
 * A ledger (整改台账) as a sheet that reads back as just what it says: a finding a row, its measures in one cell where
 * they read back from it, else a row each beside the finding's merged cells. Throws a `RangeError` for a measure that
 * is longer than a cell; a finding's other texts run on in the rows below.
 */
export function ledgerSheet({ name, title, facts, entries, departments }: LedgerSheet): Sheet {
  const captions = captionsOf(entries);
  const columns = ledgerColumns.filter((column) => isShown(column, entries, captions));
  const written = entries.map((entry) => rowsOf(entry, columns, captions));
  const rows = written.flat();
  return {
    name,
    title,
    facts: factsLine(facts),
    columns: [...columns.map((column) => sheetColumn(column, departments)), ...captions.map(extraColumn)].map(
      (column, index) => fitted(column, rows, index),
    ),
    rows,
    fixedColumns: 3,
  };
}

/** The captions of columns that no field claims, in the order in which they are met. */
function captionsOf(entries: readonly LedgerEntry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ reading }) => Object.keys(reading.extra ?? {})))];
}

/** An optional column is left out where it would be empty; not where an extra one would be taken for it. */
function isShown(
  column: LedgerColumn,
  entries: readonly LedgerEntry[],
  captions: readonly string[],
): boolean {
  if (captions.some((caption) => plainText(caption) === plainText(column.caption))) return true;
  if (column.of === 'ledger') return entries.some(({ filledIn }) => filledIn[column.field] !== undefined);
  if (column.of === 'measure')
    return entries.some(({ reading }) => reading.measures.some((m) => measureText(m, column.field) !== ''));
  const { field } = column;
  if (column.optional === undefined || field === 'measures') return true;
  return entries.some(({ reading }) => textOf(reading, field) !== '');
}

function rowsOf(
  { reading, filledIn }: LedgerEntry,
  columns: readonly LedgerColumn[],
  captions: readonly string[],
): readonly SheetRow[] {
  const together = measuresInOneCell(reading.measures);
  const each = together === undefined ? reading.measures : [];
  const texts = [
    ...columns.map((column): readonly string[] => {
      if (column.of === 'measure') return each.map((m) => measureText(m, column.field));
      if (column.of === 'ledger') return chunksOf(filledIn[column.field] ?? '');
      if (column.field !== 'measures') return chunksOf(textOf(reading, column.field));
      return together === undefined ? each.map(measureInItsCell) : [together];
    }),
    ...captions.map((caption) => chunksOf(extraOf(reading, caption))),
  ];
  const isApart = columns.map(({ of, field }) => of === 'measure' || field === 'measures');
  // One measure that a cell of a single row would be split into stands above a row of its own.
  const alone = each.length === 1 && !each.some(hasItsOwn) ? 2 : 1;
  const height = Math.max(alone, each.length, ...texts.map((cells) => cells.length));
  const isWhole = texts.map((cells, column) => cells.length <= 1 && !(isApart[column] && each.length > 0));
  const continues = [...texts.keys()].filter((column) => isWhole[column]);
  return Array.from({ length: height }, (_, row) => ({
    cells: texts.map((cells) => cells[row] ?? ''),
    ...(row > 0 && { continues }),
  }));
}

/** A caption is whatever somebody typed, also the name of something that every object has. */
function extraOf({ extra = {} }: FindingReading, caption: string): string {
  return Object.hasOwn(extra, caption) ? visible(extra[caption] ?? '') : '';
}

function sheetColumn(column: LedgerColumn, departments: readonly string[]): SheetColumn {
  const { of, field, caption, width, align } = column;
  const choices = field === 'status' ? statusChoices : field === 'department' ? departments : [];
  return {
    caption,
    width,
    align,
    ...(choices.length > 0 && { choices }),
    ...(of === 'ledger' && { isFilledIn: true as const }),
  };
}

function extraColumn(caption: string): SheetColumn {
  return { caption: visible(caption).replace(/\s+/g, ' '), width: 11, align: 'start' };
}

/** Lines that a row may have before Excel hides the rest: its height is limited. */
const mostLines = 26;
const widest = 90;
/** Room for a caption of four characters. */
const narrowest = 9;

/** A column with a very long text is wide enough to show it; one that is empty in every row leaves room to the others. */
function fitted(column: SheetColumn, rows: readonly SheetRow[], index: number): SheetColumn {
  const longest = rows.reduce((most, { cells }) => Math.max(most, cells[index]?.length ?? 0), 0);
  if (longest === 0 && rows.length > 0) return { ...column, width: Math.min(narrowest, column.width) };
  const needed = Math.ceil((longest * 2.1) / mostLines) + 2;
  return needed <= column.width ? column : { ...column, width: Math.min(widest, needed) };
}
