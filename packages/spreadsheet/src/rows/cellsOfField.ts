import type { Cell } from '../grid/Grid.ts';
import type { SheetView } from '../grid/SheetView.ts';
import type { CaptionedColumn } from '../header/Header.ts';
import { isDitto } from './groupRows.ts';
import { valueText } from './valueText.ts';

/** A cell of a finding in one of a field's columns, and which of the finding's rows it holds for. */
export interface FieldCell {
  readonly cell: Cell;
  readonly column: CaptionedColumn;
  /** Trimmed; what 同上 stands for. */
  readonly text: string;
  readonly rows: readonly number[];
}

/** The last text above in each column, for 同上. */
export type Above = Map<number, string>;

/**
 * The cells of a finding's rows in a field's columns. A blank under a vertical merge inherits, a blank without one does
 * not; a merge over several findings holds for each.
 */
export function cellsOfField(
  view: SheetView,
  columns: readonly CaptionedColumn[],
  rows: readonly number[],
  above: Above,
  headerBottom = 0,
): FieldCell[] {
  const cells: FieldCell[] = [];
  for (const column of columns) {
    let last: { readonly cell: Cell; readonly rows: number[] } | undefined;
    for (const row of rows) {
      const merge = view.mergeAt(row, column.col);
      if (merge && merge.left !== column.col) continue;
      const cell = view.shown(row, column.col);
      // A caption that is merged into the rows below is no data.
      if (!cell || cell.row <= headerBottom) continue;
      // The rows that a merge covers follow each other.
      if (last?.cell === cell) {
        last.rows.push(row);
        continue;
      }
      const own = valueText(cell);
      const text = isDitto(own) ? (above.get(column.col) ?? '') : own;
      above.set(column.col, text);
      const found = { cell, column, text, rows: [row] };
      cells.push(found);
      last = found;
    }
  }
  return cells;
}

/** Distinct texts in order, one below the other. */
export function joined(cells: readonly FieldCell[]): string {
  if (cells.length < 2) return cells[0]?.text ?? '';
  return [...new Set(cells.map(({ text }) => text).filter((text) => text !== ''))].join('\n');
}
