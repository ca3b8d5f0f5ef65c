import { cellKey } from '../grid/cellKey.ts';
import { columnOf, type Layout } from '../header/Layout.ts';
import type { FindingRows } from './groupRows.ts';
import { report, type SheetContext } from './SheetContext.ts';

/**
 * Reports blank status cells that say something by their colour alone: one that the other cells of the row do not
 * share, or that differs from finding to finding. A colour is no status; its meaning must be asked for.
 */
export function reportColours(context: SheetContext, layout: Layout, findings: readonly FindingRows[]): void {
  const { view } = context;
  const status = columnOf(layout, 'status');
  if (status === undefined || view.sheet.fills.size === 0) return;
  const fillAt = (row: number, col: number) => view.sheet.fills.get(cellKey(row, col));
  const fills = new Set(findings.map(({ rows }) => fillAt(rows[0]?.row ?? 0, status)));
  for (const { rows, title } of findings)
    for (const { row } of rows) {
      const fill = fillAt(row, status);
      if (fill === undefined || view.shown(row, status) || view.isCovered(row, status)) continue;
      if (fills.size > 1 || fill !== fillAt(title.row, title.col))
        report(context, 'colour-without-key', { row, col: status }, {}, fill);
    }
}
