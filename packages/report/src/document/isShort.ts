import type { Row } from './nodes.ts';

/** Says whether a table is short enough to be kept on one page. */
export function isShort(rows: readonly Row[]): boolean {
  return rows.length <= 10;
}
