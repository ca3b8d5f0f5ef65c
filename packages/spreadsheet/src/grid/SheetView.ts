import type { Cell, Merge, Sheet } from './Grid.ts';

const mostIndexed = 2_000_000;
const none: readonly Cell[] = [];

/** A sheet with its merges looked up quickly: what stands in a cell, and what a merge lets stand there. */
export class SheetView {
  readonly sheet: Sheet;
  /** Rows that hold a cell with text, ascending. */
  readonly filledRows: readonly number[];
  readonly #mergesByRow = new Map<number, Merge[]>();
  readonly #cellsByRow = new Map<number, readonly Cell[]>();

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    for (const [row, all] of sheet.rows) {
      const cells = all.every(saysSomething) ? all : all.filter(saysSomething);
      if (cells.length > 0) this.#cellsByRow.set(row, cells);
    }
    this.filledRows = [...this.#cellsByRow.keys()];
    let indexed = 0;
    for (const merge of sheet.merges) {
      for (let i = firstNotBelow(this.filledRows, merge.top, itself); i < this.filledRows.length; i++) {
        const row = this.filledRows[i] as number;
        if (row > merge.bottom || ++indexed > mostIndexed) break;
        const merges = this.#mergesByRow.get(row);
        if (merges) merges.push(merge);
        else this.#mergesByRow.set(row, [merge]);
      }
    }
  }

  /** The cell that stands at this very place, where it says something. */
  own(row: number, col: number): Cell | undefined {
    const cells = this.cells(row);
    // Most rows are filled from the first column on.
    const likely = cells[col - 1];
    if (likely?.col === col) return likely;
    const cell = cells[firstNotBelow(cells, col, columnOf)];
    return cell?.col === col ? cell : undefined;
  }

  /** The cells of a row that say something, from left to right. */
  cells(row: number): readonly Cell[] {
    return this.#cellsByRow.get(row) ?? none;
  }

  /** The merge that covers a place, if any. */
  mergeAt(row: number, col: number): Merge | undefined {
    return this.#mergesByRow.get(row)?.find(({ left, right }) => left <= col && col <= right);
  }

  /** The merges that touch a row. */
  mergesIn(row: number): readonly Merge[] {
    return this.#mergesByRow.get(row) ?? [];
  }

  /** What a reader sees at a place: its own cell, or that of the merge that covers it. */
  shown(row: number, col: number): Cell | undefined {
    const merge = this.mergeAt(row, col);
    return merge ? this.own(merge.top, merge.left) : this.own(row, col);
  }

  /** Whether a place lies under a merge without being its first cell. */
  isCovered(row: number, col: number): boolean {
    const merge = this.mergeAt(row, col);
    return merge !== undefined && (merge.top !== row || merge.left !== col);
  }

  /** The right edge of what begins at a place: of its merge, else its own column. */
  rightOf(row: number, col: number): number {
    return this.mergeAt(row, col)?.right ?? col;
  }
}

const saysSomething = ({ text }: Cell) => text.trim() !== '';
const columnOf = ({ col }: Cell) => col;
const itself = (number: number) => number;

/** Where in ascending order the first stands whose number is not below the wanted one. */
function firstNotBelow<T>(ascending: readonly T[], wanted: number, numberOf: (one: T) => number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(ascending[middle] as T) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
