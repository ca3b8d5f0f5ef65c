import { rangeOf } from '../grid/address.ts';
import type { Cell, Sheet } from '../grid/Grid.ts';

/** Why cells are no part of any finding. */
export interface Ignored {
  readonly range: string;
  readonly reason: string;
}

interface Patch {
  readonly top: number;
  readonly left: number;
  bottom: number;
  readonly right: number;
  readonly reason: string;
}

/**
 * Keeps the account of a sheet: every cell that says something is mapped, kept as an extra, ignored with a reason or
 * reported. What nobody has spoken for at the end is told by {@link untold}, so that nothing is dropped in silence.
 */
export class Account {
  /** Which columns of a row are told, a bit each: a sheet may have a million cells. */
  readonly #told = new Map<number, number>();
  readonly #patches: Patch[] = [];

  /** A cell that a finding, a caption or a problem carries. */
  take(cell: { readonly row: number; readonly col: number }): void {
    const { key, bit } = placeOf(cell);
    this.#told.set(key, (this.#told.get(key) ?? 0) | bit);
  }

  isTold(cell: { readonly row: number; readonly col: number }): boolean {
    const { key, bit } = placeOf(cell);
    return ((this.#told.get(key) ?? 0) & bit) !== 0;
  }

  /** Cells of one row that are passed over; adjoining rows of one width and reason make one range. */
  ignore(cells: readonly Cell[], reason: string): void {
    const first = cells[0];
    const last = cells.at(-1);
    if (!first || !last) return;
    for (const cell of cells) this.take(cell);
    const before = this.#patches.at(-1);
    const joins = before?.reason === reason && before.left === first.col && before.right === last.col;
    if (before && joins && before.bottom + 1 === first.row) before.bottom = first.row;
    else this.#patches.push({ top: first.row, left: first.col, bottom: first.row, right: last.col, reason });
  }

  get ignored(): Ignored[] {
    return this.#patches.map(({ top, left, bottom, right, reason }) => ({
      range: rangeOf(top, left, bottom, right),
      reason,
    }));
  }

  /** The cells that nobody has spoken for. */
  untold(sheet: Sheet): Cell[] {
    const cells: Cell[] = [];
    for (const row of sheet.rows.values())
      for (const cell of row) if (cell.text.trim() !== '' && !this.isTold(cell)) cells.push(cell);
    return cells;
  }
}

/** Small whole numbers have thirty bits, and a sheet never more than 16,384 columns. */
const columnsInANumber = 30;
const numbersInARow = 1_000;

function placeOf({ row, col }: { readonly row: number; readonly col: number }) {
  const key = row * numbersInARow + Math.floor((col - 1) / columnsInANumber);
  return { key, bit: 1 << ((col - 1) % columnsInANumber) };
}
