import type { Cell } from '../grid/Grid.ts';
import type { SheetView } from '../grid/SheetView.ts';
import { type CaptionMatch, matchCaption } from '../header/matchCaption.ts';
import { normaliseCaption, withoutRemarks } from '../header/normaliseCaption.ts';

/** A label of a form and what is written beside or below it. */
export interface Entry {
  readonly label: Cell;
  readonly caption: string;
  readonly match: CaptionMatch | undefined;
  readonly values: readonly Cell[];
}

interface Open extends Entry {
  readonly values: Cell[];
  /** Rows that the label's merge spans. */
  readonly bottom: number;
  readonly right: number;
}

const longestLabel = 12;

/**
 * The labels of a form with their values: what stands to the right of a label, in all rows that it spans, up to the
 * next label; below it where it spans the form. Labels that no field knows are told by standing where others stand.
 */
export function entriesOf(view: SheetView): {
  readonly entries: readonly Entry[];
  readonly rest: readonly Cell[];
} {
  const cells = view.filledRows.map((row) => view.cells(row).filter(({ col }) => !view.isCovered(row, col)));
  const labelCols = new Set(
    cells
      .flat()
      .filter(isKnownLabel)
      .map(({ col }) => col),
  );
  const entries: Open[] = [];
  const rest: Cell[] = [];
  const open = (label: Cell, caption: string, values: Cell[] = []) => {
    const merge = view.mergeAt(label.row, label.col);
    const match = matchCaption([], caption);
    entries.push({
      label,
      caption,
      match,
      values,
      bottom: merge?.bottom ?? label.row,
      right: merge?.right ?? label.col,
    });
  };
  for (const row of cells)
    for (const cell of row) {
      // A lone text on top is the form's name.
      if (row === cells[0] && row.length === 1 && !isKnownLabel(cell) && !inlineEntry(cell)) {
        rest.push(cell);
        continue;
      }
      const spanning = entries.findLast(
        ({ label, bottom, right }) => label.row <= cell.row && cell.row <= bottom && right < cell.col,
      );
      const inline = inlineEntry(cell);
      if (isKnownLabel(cell)) open(cell, cell.text.trim());
      else if (inline)
        open(cell, inline.caption, inline.value === '' ? [] : [{ ...cell, text: inline.value }]);
      else if (spanning && (spanning.values.length === 0 || !isOtherLabel(cell, labelCols)))
        spanning.values.push(cell);
      else if (takeBelow(entries, cell)) continue;
      else if (isOtherLabel(cell, labelCols) && view.rightOf(cell.row, cell.col) - cell.col < 2)
        open(cell, cell.text.trim());
      else rest.push(cell);
    }
  return { entries, rest };
}

function isKnownLabel(cell: Cell): boolean {
  if (cell.kind !== 'text') return false;
  const plain = normaliseCaption(withoutRemarks(cell.text));
  if (plain.length > longestLabel || /[:：]\s*\S/.test(cell.text) || /[。；;，,、]/.test(plain)) return false;
  const match = matchCaption([], cell.text);
  return match !== undefined && plain.length <= match.synonym.length + 3;
}

/** `责任领导：张三` in one cell. */
function inlineEntry({ text, kind }: Cell): { readonly caption: string; readonly value: string } | undefined {
  if (kind !== 'text') return undefined;
  const found = /^\s*([^:：。；;\n]{1,14})[:：]\s*([\s\S]*)$/.exec(text);
  const match = found?.[1] === undefined ? undefined : matchCaption([], found[1]);
  if (!found?.[1] || !match) return undefined;
  const plain = normaliseCaption(withoutRemarks(found[1]));
  return plain.length <= match.synonym.length + 2
    ? { caption: found[1].trim(), value: (found[2] ?? '').trim() }
    : undefined;
}

/** A short text where labels stand. */
function isOtherLabel({ text, col, kind }: Cell, labelCols: ReadonlySet<number>): boolean {
  const plain = normaliseCaption(text);
  return (
    kind === 'text' &&
    labelCols.has(col) &&
    !/[:：]\s*\S/.test(text) &&
    plain.length >= 2 &&
    plain.length <= 10 &&
    !/[\d，。；]/.test(plain)
  );
}

/** A label over the whole width has its value below. */
function takeBelow(entries: readonly Open[], cell: Cell): boolean {
  const over = entries.at(-1);
  if (!over || over.values.length > 0 || over.bottom + 1 !== cell.row || over.label.col !== cell.col)
    return false;
  if (over.right - over.label.col < 2) return false;
  over.values.push(cell);
  return true;
}
