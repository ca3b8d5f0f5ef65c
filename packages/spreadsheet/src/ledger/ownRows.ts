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
  for (const row of view.filledRows.filter((at) => at > header)) {
    const open = findings.at(-1);
    const begins = leading.some((col) => view.own(row, col) !== undefined && !view.isCovered(row, col));
    const top = mergedFrom(view, row, leading);
    if (open && top !== undefined && open.rows.includes(top)) {
      open.rows.push(row);
      open.blocks.at(-1)?.push(row);
    } else if (begins) findings.push({ rows: [row], blocks: [[row]] });
    else if (open) {
      open.rows.push(row);
      open.blocks.push([row]);
    } else others.push(row);
  }
  return { findings, others };
}

/** The row from which a merge of code, number or title reaches down to this one. */
function mergedFrom(view: SheetView, row: number, leading: readonly number[]): number | undefined {
  for (const col of leading) {
    const merge = view.mergeAt(row, col);
    if (merge && merge.top < row) return merge.top;
  }
  return undefined;
}

/** The distinct cells of a column that are shown in some rows, from the top. */
export function cellsIn(view: SheetView, rows: readonly number[], col: number): readonly Cell[] {
  const cells = rows.flatMap((row) => view.shown(row, col) ?? []);
  return [...new Set(cells)];
}
