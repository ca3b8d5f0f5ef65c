import { columnsOf } from './columnsOf.ts';
import { stacked } from './stacked.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrapText.ts';

/** A cell: its text, and how the lines of it are emphasised. */
export type Cell = string | { readonly text: string; readonly paint: (line: string) => string };

/** Space between two columns. */
const gap = 2;
/** No column is made narrower than this. */
const narrowest = 4;
/** A cell of a workbook may hold 40,000 characters; a table shows how it begins. */
const longest = 600;

/** Rows under a head, every line of them within `width`; the widest columns give way, and one stands below the other where even that is too little. */
export function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  { width, style }: { readonly width: number; readonly style: Style },
): string {
  // Side by side even the narrowest columns would run over.
  if (head.length * (narrowest + gap) - gap > width)
    return stacked(
      head,
      rows.map((row) => row.map(textOf)),
      width,
    );
  const widths = columnWidths([head, ...rows], width);
  const line: readonly Cell[] = widths.map((wide) => ({ text: '─'.repeat(wide), paint: style.dim }));
  const all = [head.map((text): Cell => ({ text, paint: style.bold })), line, ...rows];
  return all.map((row) => rowLines(row, widths)).join('\n');
}

/** A row's lines: each cell wrapped to its column, side by side. */
function rowLines(row: readonly Cell[], widths: readonly number[]): string {
  const cells = widths.map((width, i) => wrapText(textOf(row[i] ?? ''), width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, i) => filled(row[i] ?? '', lines[line] ?? '', (widths[i] ?? narrowest) + gap))
      .join('')
      .trimEnd(),
  ).join('\n');
}

/** A cell's line, emphasised, with blanks up to the next column. */
function filled(cell: Cell, line: string, width: number): string {
  const blanks = ' '.repeat(Math.max(0, width - columnsOf(line)));
  return `${typeof cell === 'string' || line === '' ? line : cell.paint(line)}${blanks}`;
}

function textOf(cell: Cell): string {
  const text = (typeof cell === 'string' ? cell : cell.text).replaceAll('\t', ' ');
  return text.length > longest ? `${text.slice(0, longest)}…（${text.length}）` : text;
}

/** Each column as wide as its widest line; together no wider than `width`, taken off the widest ones. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: count }, (_, i) =>
    rows.reduce((most, row) => Math.max(most, widest(textOf(row[i] ?? ''))), 2),
  );
  const room = width - gap * count;
  for (let excess = sum(widths) - room; excess > 0; excess--) {
    const wide = Math.max(...widths);
    if (wide <= narrowest) break;
    widths[widths.indexOf(wide)] = wide - 1;
  }
  return widths;
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => columnsOf(line)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
