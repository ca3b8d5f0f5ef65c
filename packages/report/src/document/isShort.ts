import type { Cell, Row } from './nodes.ts';

/** Rows of so many, with cells of so many characters at the most, take less than half a page. */
const mostRows = 10;
const mostCharacters = 40;

/** Says whether a table is short enough to be kept on one page: with long cells it would leave most of one empty. */
export function isShort(rows: readonly Row[]): boolean {
  return (
    rows.length <= mostRows &&
    rows.every(({ cells }) => cells.every((cell) => lengthOf(cell) <= mostCharacters))
  );
}

function lengthOf(cell: Cell): number {
  return cell.reduce((sum, run) => sum + (run.kind === 'figure' ? 1 : run.text.length), 0);
}
