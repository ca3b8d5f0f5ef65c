import type { CanonicalField, FindingReading, MeasureReading } from '@zhenggai/core/reading';
import { readDay } from '../cells/readDay.ts';
import { splitOutside } from '../cells/readOwners.ts';
import { statusOf } from '../cells/statusWords.ts';
import { address } from '../grid/address.ts';
import type { Cell } from '../grid/Grid.ts';
import { deadlineOfCell, noDeadline } from '../rows/deadlineOfRows.ts';
import { report, type SheetContext } from '../rows/SheetContext.ts';
import { statusOfCells, together } from '../rows/statusOfRows.ts';
import { valueText } from '../rows/valueText.ts';
import { joinChunks } from './chunks.ts';
import type { MeasureField } from './columns.ts';
import type { OwnLedger } from './findOwnLedger.ts';
import { measureOfCell, measuresOfCell } from './measureCells.ts';
import { cellsIn, type OwnRows } from './ownRows.ts';

/** A finding of a sheet that a ledger wrote, to the letter. */
export function readOwnFinding(context: SheetContext, ledger: OwnLedger, own: OwnRows): FindingReading {
  const columns = new Map<CanonicalField, number>();
  for (const [col, column] of ledger.columns) if (column.of === 'finding') columns.set(column.field, col);
  const cellsOf = (field: CanonicalField) => {
    const col = columns.get(field);
    const cells = col === undefined ? [] : cellsIn(context.view, own.rows, col);
    for (const cell of cells) context.account.take(cell);
    return cells;
  };
  const found = new Map([...columns.keys()].map((field) => [field, cellsOf(field)]));
  const text = (field: CanonicalField) => textOfCells(found.get(field) ?? []);
  const first = (field: CanonicalField) => found.get(field)?.[0];
  const some = <K extends string>(key: K, value: string) =>
    (value === '' ? {} : { [key]: value }) as Partial<Record<K, string>>;
  const closed = closedOnOf(context, first('closedOn'));
  const extra = extrasOf(context, ledger, own, closed.unread);
  const status = statusIn(context, first('status'), text('status'));
  return {
    sourceRows: own.rows,
    ...some('code', text('code').replace(/\s+/g, '')),
    number: text('number'),
    title: text('title'),
    ...some('category', text('category')),
    ...some('source', text('source')),
    ...some('goal', text('goal')),
    measures: measuresOf(context, ledger, own, columns.get('measures')),
    owners: {
      leader: text('leader'),
      departments: namesIn(text('department')),
      person: text('person'),
      cooperating: namesIn(text('cooperating')),
    },
    deadline: deadlineOf(context, first('deadline'), text('deadline')),
    ...(status && { status }),
    ...some('progress', text('progress')),
    ...some('evidence', text('evidence')),
    ...(closed.day !== undefined && { closedOn: closed.day }),
    ...some('amount', text('amount')),
    ...some('remark', text('remark')),
    ...(extra && { extra }),
    cells: Object.fromEntries(
      [...found].flatMap(([field, [cell]]) => (cell ? [[field, address(cell.row, cell.col)]] : [])),
    ),
  };
}

function textOfCells(cells: readonly Cell[]): string {
  return joinChunks(cells.map(valueText));
}

/** Names are parted by signs; a blank within a name is part of it. */
function namesIn(text: string): readonly string[] {
  return splitOutside(text, /[、，,;；/／\n]/).map((name) => name.trim());
}

function deadlineOf(context: SheetContext, cell: Cell | undefined, text: string) {
  return cell === undefined || text === '' ? noDeadline() : deadlineOfCell(context, fieldCell(cell, text));
}

function statusIn(context: SheetContext, cell: Cell | undefined, text: string) {
  if (cell === undefined || text === '') return undefined;
  // What a ledger says of a finding whose measures each have a status of their own: 是；否；是.
  const each = text.split('；').map(statusOf);
  if (each.length > 1 && each.every((value) => value !== null)) return { raw: text, value: together(each) };
  return statusOfCells(context, [fieldCell(cell, text)]);
}

/** A cell as the readers of single cells take it. */
function fieldCell(cell: Cell, text: string) {
  return { cell, text, rows: [cell.row], column: { col: cell.col, groups: [], own: '', match: undefined } };
}

function closedOnOf(context: SheetContext, cell: Cell | undefined) {
  const text = cell === undefined ? '' : valueText(cell);
  if (cell === undefined || text === '') return {};
  const day = readDay(cell, text, context.date1904);
  if (day !== undefined) return { day };
  if (/^[/／—–\-\s]*$/.test(text)) return {};
  report(context, 'day-unread', cell, { seen: text }, text);
  return { unread: text };
}

/** Texts of columns that no field claims, under their captions; none at all where the sheet has no such column. */
function extrasOf(
  { view, account }: SheetContext,
  { columns, extras }: OwnLedger,
  { rows }: OwnRows,
  unread: string | undefined,
): FindingReading['extra'] {
  const known = new Set([...columns.keys(), ...extras.keys()]);
  const uncaptioned = [...new Set(rows.flatMap((row) => view.cells(row).map(({ col }) => col)))].filter(
    (col) => !known.has(col),
  );
  const all = [...extras, ...uncaptioned.map((col) => [col, ''] as const)];
  if (all.length === 0 && unread === undefined) return undefined;
  const said = new Map<string, string>();
  for (const [col, caption] of all) {
    const cells = cellsIn(view, rows, col);
    for (const cell of cells) account.take(cell);
    const text = textOfCells(cells);
    if (text === '') continue;
    const isTaken = caption === '' || said.has(caption);
    said.set(isTaken ? `${caption}${address(1, col).slice(0, -1)}列` : caption, text);
  }
  if (unread !== undefined) said.set(said.has('销号时间') ? '销号时间（未读）' : '销号时间', unread);
  return Object.fromEntries(said);
}

/**
 * A cell over all rows of the finding, or one that somebody added below, may hold several measures; beside others, or
 * beside what is its own, it holds one.
 */
function measuresOf(
  context: SheetContext,
  ledger: OwnLedger,
  { blocks }: OwnRows,
  col: number | undefined,
): readonly MeasureReading[] {
  if (col === undefined) return [];
  const { view } = context;
  return blocks.flatMap((rows) =>
    cellsIn(view, rows, col).flatMap((cell): readonly MeasureReading[] => {
      const text = valueText(cell);
      if (text === '') return [];
      const own = ownOf(context, ledger, cell.row);
      const at = address(cell.row, cell.col);
      const reach = view.mergeAt(cell.row, col)?.bottom ?? cell.row;
      const isWhole = cell.row === rows[0] && reach >= (rows.at(-1) ?? reach);
      const measures = isWhole && !own.isSaid ? measuresOfCell(text) : [measureOfCell(text)];
      return measures.map((measure) => ({ ...measure, ...own.facts, cell: at, ...own.cells }));
    }),
  );
}

/** What a measure's row says of its own; an empty cell says that the finding's holds. */
function ownOf(context: SheetContext, { columns }: OwnLedger, row: number) {
  const cells: Partial<Record<CanonicalField, string>> = {};
  let facts: Partial<MeasureReading> = {};
  let isSaid = false;
  for (const [col, column] of columns) {
    if (column.of !== 'measure') continue;
    const { field } = column;
    const cell = context.view.shown(row, col);
    if (cell) context.account.take(cell);
    const text = cell === undefined ? '' : valueText(cell);
    isSaid ||= text !== '';
    cells[field] = address(row, col);
    facts = { ...facts, ...ownFact(context, field, cell, text) };
  }
  return { cells: Object.keys(cells).length > 0 ? { cells } : {}, facts, isSaid };
}

function ownFact(
  context: SheetContext,
  field: MeasureField,
  cell: Cell | undefined,
  text: string,
): Partial<MeasureReading> {
  switch (field) {
    case 'department':
      return { departments: namesIn(text) };
    case 'deadline':
      return { deadline: deadlineOf(context, cell, text) };
    case 'status':
      return { status: statusIn(context, cell, text) ?? { raw: '', value: null } };
    default:
      return { [field]: text };
  }
}
