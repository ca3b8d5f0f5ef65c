import Table from 'cli-table3';
import stringWidth from 'string-width';
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

const noLines = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
  ]
    .concat(['mid', 'mid-mid', 'right', 'right-mid', 'middle'])
    .map((part) => [part, '']),
);

/** Rows under a head, every line of them within `width`; the widest columns give way. */
export function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  { width, style }: { readonly width: number; readonly style: Style },
): string {
  const widths = columnWidths([head, ...rows], width);
  const line: readonly Cell[] = widths.map((wide) => ({ text: '─'.repeat(wide), paint: style.dim }));
  const all = [head.map((text): Cell => ({ text, paint: style.bold })), line, ...rows];
  const made = new Table({
    chars: noLines,
    style: { 'padding-left': 0, 'padding-right': gap, head: [], border: [] },
    colWidths: widths.map((wide) => wide + gap),
  });
  made.push(...all.map((row) => row.map((cell, i) => painted(cell, widths[i] ?? narrowest))));
  return made
    .toString()
    .split('\n')
    .map((text) => text.trimEnd())
    .join('\n');
}

function painted(cell: Cell, width: number): string {
  const lines = wrapText(textOf(cell), width);
  return typeof cell === 'string' ? lines.join('\n') : lines.map(cell.paint).join('\n');
}

function textOf(cell: Cell): string {
  const text = (typeof cell === 'string' ? cell : cell.text).replaceAll('\t', ' ');
  return text.length > longest ? `${text.slice(0, longest)}…（${text.length}）` : text;
}

/** Each column as wide as its widest line; together no wider than `width`, taken off the widest ones. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(2, ...rows.map((row) => widest(textOf(row[i] ?? '')))),
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
  return Math.max(...text.split('\n').map((line) => stringWidth(line)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
