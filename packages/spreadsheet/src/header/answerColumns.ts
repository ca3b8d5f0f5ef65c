import type { CanonicalField } from '@zhenggai/core/reading';
import { columnLetters } from '../grid/address.ts';
import { fullCaption } from './Header.ts';
import type { Layout } from './Layout.ts';

/** The columns of each field as the answer names them; of several blocks the first that has a field. */
export function columnsOf(layouts: readonly Layout[]): Partial<Record<CanonicalField, string>> {
  const columns: Partial<Record<CanonicalField, string>> = {};
  for (const { fields, ticks } of layouts) {
    for (const [field, found] of fields) columns[field] ??= letters(found.map(({ col }) => col));
    if (ticks.length > 0) columns.status ??= letters(ticks.map(({ col }) => col));
  }
  return columns;
}

/** `E`, `E:G` for adjoining columns, `E,G` for others. */
function letters(cols: readonly number[]): string {
  const first = cols[0] ?? 1;
  const last = cols.at(-1) ?? first;
  if (cols.length === 1) return columnLetters(first);
  return last - first + 1 === cols.length
    ? `${columnLetters(first)}:${columnLetters(last)}`
    : cols.map(columnLetters).join(',');
}

/** Captions of the columns that no field claims. */
export function otherColumnsOf(layouts: readonly Layout[]): Record<string, string> {
  const others: Record<string, string> = {};
  for (const { extras } of layouts)
    for (const column of extras) others[columnLetters(column.col)] ??= fullCaption(column);
  return others;
}
