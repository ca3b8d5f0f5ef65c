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
): readonly FieldCell[] {
  const cellAt = (row: number, col: number): Cell | undefined => {
    const merge = view.mergeAt(row, col);
    const cell = merge && merge.left !== col ? undefined : view.shown(row, col);
    // A caption that is merged into the rows below is no data.
    return cell && cell.row > headerBottom ? cell : undefined;
  };
  const [row] = rows;
  const [only] = columns;
  // Most findings have one row, and most fields one column.
  if (row !== undefined && only && rows.length === 1 && columns.length === 1) {
    const cell = cellAt(row, only.col);
    return cell ? [{ cell, column: only, text: textOf(cell, only, above), rows }] : none;
  }
  const cells: FieldCell[] = [];
  for (const column of columns) {
    let last: { readonly cell: Cell; readonly rows: number[] } | undefined;
    for (const row of rows) {
      const cell = cellAt(row, column.col);
      if (!cell) continue;
      // The rows that a merge covers follow each other.
      if (last?.cell === cell) {
        last.rows.push(row);
        continue;
      }
      const found = { cell, column, text: textOf(cell, column, above), rows: [row] };
      cells.push(found);
      last = found;
    }
  }
  return cells;
}

const none: readonly FieldCell[] = [];

function textOf(cell: Cell, { col }: CaptionedColumn, above: Above): string {
  const own = valueText(cell);
  const text = isDitto(own) ? (above.get(col) ?? '') : own;
  above.set(col, text);
  return text;
}

/** Distinct texts in order, one below the other. */
export function joined(cells: readonly FieldCell[]): string {
  if (cells.length < 2) return cells[0]?.text ?? '';
  return [...new Set(cells.map(({ text }) => text).filter((text) => text !== ''))].join('\n');
}
