import type { Cell } from '../grid/Grid.ts';

/** What a cell says as a value: an error, a picture and a formula that was never computed say nothing. */
export function valueText(cell: Cell): string {
  if (cell.kind === 'error' || cell.kind === 'formula-without-value' || cell.picture) return '';
  return cell.text.trim();
}
