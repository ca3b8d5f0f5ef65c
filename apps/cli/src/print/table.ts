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

/** Texts that wrap stay so wide as long as that is enough, the first of these that is. */
const comfortable = [8, 6];
/** Days, times, codes and numbers: none of their words is read in two lines. */
const unbroken = /^[\x21-\x7e]{0,10}(?: [\x21-\x7e]{0,10})*$/;

/**
 * Each column as wide as its widest line; together no wider than `width`, taken off the widest ones, but off a day or a
 * code only where nothing else is left.
 */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: count }, (_, i) => rows.map((row) => textOf(row[i] ?? '')));
  const widths = columns.map((texts) => texts.reduce((most, text) => Math.max(most, widest(text)), 2));
  const words = columns.map(([, ...texts]) => longestWord(texts));
  const room = width - gap * count;
  for (const least of comfortable)
    narrow(
      widths,
      room,
      words.map((word) => Math.max(word, least)),
    );
  narrow(
    widths,
    room,
    widths.map(() => narrowest),
  );
  return widths;
}

/** Takes off the widest of the columns that are wider than their least, until all find room. */
function narrow(widths: number[], room: number, least: readonly number[]): void {
  for (let excess = sum(widths) - room; excess > 0; excess--) {
    const wide = Math.max(...widths.filter((one, i) => one > (least[i] ?? 0)));
    const widestOne = widths.findIndex((one, i) => one === wide && one > (least[i] ?? 0));
    if (widestOne < 0) break;
    widths[widestOne] = wide - 1;
  }
}

/** Of a column in which all that stands is days, times, codes or numbers. */
function longestWord(texts: readonly string[]): number {
  if (!texts.every((text) => unbroken.test(text))) return 0;
  const words = texts.flatMap((text) => text.split(' '));
  return words.reduce((most, word) => Math.max(most, word.length), 0);
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => columnsOf(line)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
