import type { Sheet, SheetRow } from './Workbook.ts';

/** Excel shows no row higher than this, in points. */
const highest = 409;
const padding = 6;

/** Characters that take the width of two digits: Han, full-width forms, most signs of CJK texts. */
const wide =
  /[\u1100-\u115f\u2014\u2018\u2019\u201c\u201d\u2026\u2460-\u24ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/**
 * Heights of rows in points, so that wrapped text shows: programs do not fit rows to merged cells, and not all do it
 * when they open a file. A cell that is merged downwards is shared out over its rows.
 */
export function rowHeights(
  { columns, rows }: Pick<Sheet, 'columns' | 'rows'>,
  lineHeight: number,
): readonly number[] {
  const heights = rows.map(() => lineHeight + padding);
  const raise = (from: number, to: number, height: number) => {
    const span = heights.slice(from, to);
    const lacking = height - span.reduce((sum, h) => sum + h, 0);
    if (lacking <= 0) return;
    for (let row = from; row < to; row++) heights[row] = (heights[row] ?? 0) + lacking / span.length;
  };
  const cells = [...cellsOf(columns.length, rows)].sort((a, b) => a.to - a.from - (b.to - b.from));
  for (const { from, to, column, text } of cells)
    raise(from, to, linesIn(text, columns[column]?.width ?? 10) * lineHeight + padding);
  return heights.map((height) => Math.min(highest, Math.ceil(height * 4) / 4));
}

interface Spanned {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function* cellsOf(width: number, rows: readonly SheetRow[]): Generator<Spanned> {
  for (let column = 0; column < width; column++) {
    let from = 0;
    for (let to = 1; to <= rows.length; to++) {
      if (rows[to]?.continues?.includes(column)) continue;
      yield { column, from, to, text: rows[from]?.cells[column] ?? '' };
      from = to;
    }
  }
}

/** How many lines a text takes in a column of that width. */
export function linesIn(text: string, width: number): number {
  // A little less than the width: programs measure fonts differently, and break before they must.
  const room = Math.max(2, width - 1.5);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

function widthOf(line: string): number {
  let width = 0;
  for (const sign of line) width += wide.test(sign) ? 2 : 1.05;
  return width;
}
