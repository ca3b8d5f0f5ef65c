import type { FindingReading } from '@zhenggai/core/reading';
import { columnLetters } from '../grid/address.ts';
import type { Cell } from '../grid/Grid.ts';
import { report, type SheetContext } from './SheetContext.ts';

const longestInExcel = 32_767;

/**
 * Reports what a sheet's cells hold besides their texts: errors, formulas without a value, strike-through, comments,
 * pictures, hidden rows and columns, texts under a merge; and at last every cell that nobody has spoken for.
 */
export function reportCells(context: SheetContext, findings: readonly FindingReading[]): void {
  const { view, problems, account } = context;
  const { sheet } = view;
  const findingRows = new Set(findings.flatMap(({ sourceRows }) => sourceRows));
  for (const [row, cells] of sheet.rows) {
    const isFinding = findingRows.has(row);
    if (isFinding) reportRow(context, row);
    for (const cell of cells) reportCell(context, cell, isFinding);
  }
  reportHiddenColumns(context, findingRows);
  if (sheet.pictures > 0) problems.add('pictures', { sheet: sheet.name }, { count: sheet.pictures });
  for (const { text } of sheet.loose) problems.add('text-box', { sheet: sheet.name }, {}, text);
  for (const cell of account.untold(sheet)) {
    account.take(cell);
    const hidden = view.isCovered(cell.row, cell.col);
    report(context, hidden ? 'text-under-merge' : 'cell-unclaimed', cell, {}, cell.text);
  }
}

function reportHiddenColumns({ view, problems }: SheetContext, findingRows: ReadonlySet<number>): void {
  const { name, hiddenCols } = view.sheet;
  const told = new Set<number>();
  for (const row of findingRows)
    for (const { col } of view.cells(row)) {
      if (!hiddenCols.has(col) || told.has(col)) continue;
      told.add(col);
      problems.add('column-hidden', { sheet: name, row, col }, { column: columnLetters(col) });
    }
}

function reportRow(context: SheetContext, row: number): void {
  const { sheet } = context.view;
  const cells = context.view.cells(row);
  const first = cells[0];
  if (!first) return;
  if (sheet.hiddenRows.has(row)) report(context, 'row-hidden', first, { row });
  if (cells.length > 1 && cells.every(({ struck }) => struck === 'whole'))
    report(context, 'row-struck', first, { row });
}

function reportCell(context: SheetContext, cell: Cell, isFinding: boolean): void {
  if (cell.comment !== undefined) report(context, 'comment', cell, { comment: cell.comment }, cell.comment);
  if (cell.text.length > longestInExcel) report(context, 'text-too-long', cell, { length: cell.text.length });
  if (!isFinding) return;
  if (cell.picture) report(context, 'picture-in-cell', cell);
  else if (cell.kind === 'error') report(context, 'error-value', cell, { seen: cell.text }, cell.text);
  else if (cell.kind === 'formula-without-value')
    report(context, 'formula-without-value', cell, {}, cell.text);
  if (cell.struck !== undefined && !isRowStruck(context, cell))
    report(context, 'text-struck', cell, {}, cell.text);
}

function isRowStruck({ view }: SheetContext, { row }: Cell): boolean {
  const cells = view.cells(row);
  return cells.length > 1 && cells.every(({ struck }) => struck === 'whole');
}
