import type { CanonicalField } from '@zhenggai/core/reading';
import type { SheetView } from '../grid/SheetView.ts';
import type { CaptionedColumn, HeaderRows } from './Header.ts';

/**
 * Tells the ledger's own columns from those of a table that stands beside it, behind a blank column: one that counts
 * its own rows, or names hardly a field that the ledger lacks (修改记录: 日期, 修改人, 备注). It lends no column.
 */
export function splitBeside(
  view: SheetView,
  header: HeaderRows,
  rows: readonly number[],
): { readonly main: readonly CaptionedColumn[]; readonly beside: readonly CaptionedColumn[] } {
  const segments = segmentsOf(view, header.columns, rows);
  const isMain = (segment: readonly CaptionedColumn[]) =>
    segment.some(({ match }) => match?.field === 'title' || match?.field === 'measures');
  const core = segments.toSorted(
    (a, b) => Number(isMain(b)) - Number(isMain(a)) || fieldsOf(b).size - fieldsOf(a).size,
  )[0];
  if (!core || segments.length === 1) return { main: header.columns, beside: [] };
  const known = new Set(fieldsOf(core));
  const main = [...core];
  const beside: CaptionedColumn[] = [];
  for (const segment of segments) {
    if (segment === core) continue;
    const fields = fieldsOf(segment);
    const lends = [...fields].filter((field) => !known.has(field)).length;
    const ownTable =
      (fields.has('number') && known.has('number')) || (fields.has('title') && known.has('title'));
    if (!ownTable && (lends >= 2 || (lends === 1 && segment.length <= 2))) {
      main.push(...segment);
      for (const field of fields) known.add(field);
    } else beside.push(...segment);
  }
  main.sort((a, b) => a.col - b.col);
  return { main, beside };
}

/** Runs of captioned columns, parted where a column has neither caption nor data. */
function segmentsOf(
  view: SheetView,
  columns: readonly CaptionedColumn[],
  rows: readonly number[],
): CaptionedColumn[][] {
  const segments: CaptionedColumn[][] = [];
  for (const column of columns) {
    const segment = segments.at(-1);
    const last = segment?.at(-1);
    if (segment && last && !isGap(view, last.col + 1, column.col - 1, rows)) segment.push(column);
    else segments.push([column]);
  }
  return segments;
}

function isGap(view: SheetView, from: number, to: number, rows: readonly number[]): boolean {
  for (let col = from; col <= to; col++) if (!rows.some((row) => view.own(row, col))) return true;
  return false;
}

function fieldsOf(columns: readonly CaptionedColumn[]): Set<CanonicalField> {
  return new Set(columns.flatMap(({ match }) => (match?.by === 'own' ? [match.field] : [])));
}
