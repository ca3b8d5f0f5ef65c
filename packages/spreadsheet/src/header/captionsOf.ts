import type { Cell } from '../grid/Grid.ts';
import type { SheetView } from '../grid/SheetView.ts';
import type { CaptionedColumn } from './Header.ts';
import { matchCaption } from './matchCaption.ts';

/** The captions of rows `top` to `bottom`, column by column, with the groups that stand above them. */
export function captionsOf(view: SheetView, top: number, bottom: number): CaptionedColumn[] {
  const captions = new Map<number, string[]>();
  const spanFrom = new Map<number, number>();
  for (let row = top; row <= bottom; row++)
    for (const { col, right, text } of spansIn(view, row, top, bottom))
      for (let at = col; at <= right; at++) {
        const column = captions.get(at);
        spanFrom.set(at, right > col ? col : at);
        if (!column) captions.set(at, [text]);
        else if (column.at(-1) !== text) column.push(text);
      }
  return [...captions]
    .sort(([a], [b]) => a - b)
    .map(([col, texts]) => {
      const groups = texts.slice(0, -1);
      const own = texts.at(-1) ?? '';
      const from = spanFrom.get(col) ?? col;
      return {
        col,
        groups,
        own,
        match: matchCaption(groups, own),
        ...(from === col ? {} : { spanFrom: from }),
      };
    });
}

/** A caption and the columns it spans. */
export interface Span {
  readonly col: number;
  readonly right: number;
  readonly text: string;
}

/**
 * The captions that begin in a row and the columns they span: their merge, or, where offices leave the cells beside a
 * group's caption blank instead of merging them, the blank cells to its right that have a caption of their own below.
 */
export function spansIn(view: SheetView, row: number, top: number, bottom: number): Span[] {
  const cells = view.cells(row).filter(({ col }) => !view.isCovered(row, col));
  // Where every column has a caption of its own below, the row above captions nothing.
  const captions = cells.some(({ col }) => !view.own(row + 1, col));
  return cells.map((cell, i) => {
    const right = view.rightOf(row, cell.col);
    const next = cells[i + 1]?.col ?? Number.POSITIVE_INFINITY;
    const last = captions ? extended(view, cell, right, next, top, bottom) : right;
    return { col: cell.col, right: last, text: cell.text.trim() };
  });
}

function extended(
  view: SheetView,
  cell: Cell,
  right: number,
  next: number,
  top: number,
  bottom: number,
): number {
  const { row, col } = cell;
  const merged = view.mergeAt(row, col);
  if (merged || row >= bottom || !view.own(row + 1, col)) return right;
  let last = right;
  for (let at = right + 1; at < next; at++) {
    const covered = view.mergeAt(row, at);
    if (covered && covered.top >= top) break;
    if (!view.own(row + 1, at)) break;
    last = at;
  }
  return last;
}
