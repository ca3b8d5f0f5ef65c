import type { Line } from './numbers.ts';

const columns = ['figure', 'what', 'ours', 'bare', 'ratio', 'spread', 'aim'] as const;

/** The figures as a table for a terminal. */
export function table(lines: readonly Line[]): string {
  const rows = [
    [...columns, ''],
    ...lines.map((line) => [...columns.map((column) => line[column]), line.verdict]),
  ];
  return aligned(rows);
}

/** Rows of cells, each column as wide as its widest. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
