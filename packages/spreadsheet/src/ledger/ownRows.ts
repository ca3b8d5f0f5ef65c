import type { Cell } from '../grid/Grid.ts';
import type { SheetView } from '../grid/SheetView.ts';
import type { OwnLedger } from './findOwnLedger.ts';

/** The rows of a finding; `blocks` are those that one merged cell of its code holds together. */
export interface OwnRows {
  readonly rows: readonly number[];
  readonly blocks: readonly (readonly number[])[];
}

/**
 * The rows of each finding: a row with a code, number or title of its own begins one, rows merged with it or without
 * all three continue it.
 */
export function ownRows(
  view: SheetView,
  { header, columns }: OwnLedger,
): { readonly findings: readonly OwnRows[]; readonly others: readonly number[] } {
  const leading = [...columns]
    .filter(([, { field, of }]) => of === 'finding' && /^(code|number|title)$/.test(field))
    .map(([col]) => col);
  const findings: { rows: number[]; blocks: number[][] }[] = [];
  const others: number[] = [];
  const last = (view.filledRows.at(-1) ?? header) + 1;
  let bottom = header;
  for (const row of view.filledRows) {
    if (row <= bottom) continue;
    const begins = leading.some((col) => view.own(row, col) !== undefined);
    bottom = Math.min(last, Math.max(...leading.map((col) => view.mergeAt(row, col)?.bottom ?? row)));
    const block = Array.from({ length: bottom - row + 1 }, (_, i) => row + i);
    const open = findings.at(-1);
    if (begins) findings.push({ rows: block, blocks: [block] });
    else if (open) {
      open.rows = [...open.rows, ...block];
      open.blocks.push(block);
    } else others.push(row);
  }
  return { findings, others };
}

/** The distinct cells of a column that are shown in some rows, from the top. */
export function cellsIn(view: SheetView, rows: readonly number[], col: number): readonly Cell[] {
  const cells = rows.flatMap((row) => view.shown(row, col) ?? []);
  return [...new Set(cells)];
}
