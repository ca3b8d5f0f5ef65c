import { headerFieldsLeast, headerFieldsNumbered, headerRowsMost } from '@zhenggai/core/constants';
import type { CanonicalField } from '@zhenggai/core/reading';
import type { Cell } from '../grid/Grid.ts';
import type { SheetView } from '../grid/SheetView.ts';
import { looksLikeNumber } from '../rows/looksLikeNumber.ts';
import { captionsOf, spansIn } from './captionsOf.ts';
import type { HeaderRows } from './Header.ts';
import { matchCaption } from './matchCaption.ts';
import { normaliseCaption, withoutRemarks } from './normaliseCaption.ts';

const longestCaption = 24;
const longestWithRemarks = 120;

/** Marks are looked for above the header first, then the sheet is read by it. */
const found = new WeakMap<SheetView, readonly HeaderRows[]>();

/**
 * All headers of a sheet from top to bottom: one to four rows whose captions name the most fields, at least three of
 * them with a title among them; two suffice if they are number and title and numbered rows follow. Found by their
 * words, never by position.
 */
export function findHeaders(view: SheetView): readonly HeaderRows[] {
  const known = found.get(view);
  if (known) return known;
  const headers: HeaderRows[] = [];
  let after = 0;
  for (const row of view.filledRows) {
    if (row <= after || !isSeed(view, row)) continue;
    const best = bestAround(view, row, after);
    if (!best) continue;
    headers.push(best);
    after = best.bottom;
  }
  found.set(view, headers);
  return headers;
}

/** A row in which as many captions each name a field as the least header has. */
function isSeed(view: SheetView, row: number): boolean {
  const fields = new Set<CanonicalField>();
  const cells = view.cells(row);
  if (cells.length < 2 || cells.some(({ kind }) => kind !== 'text')) return false;
  for (const cell of cells) {
    if (!isCaptionLike(cell)) continue;
    const match = matchCaption([], cell.text);
    if (match) fields.add(match.field);
  }
  return fields.size >= headerFieldsNumbered;
}

function bestAround(view: SheetView, seed: number, after: number): HeaderRows | undefined {
  let best: HeaderRows | undefined;
  for (let top = Math.max(after + 1, seed - headerRowsMost + 1); top <= seed; top++)
    for (let bottom = seed; bottom < top + headerRowsMost; bottom++) {
      const header = headerOf(view, top, bottom);
      if (!header || !Number.isFinite(header.score) || !isLedgerHeader(view, header)) continue;
      if (!best || header.score > best.score) best = header;
    }
  return best;
}

function headerOf(view: SheetView, top: number, bottom: number): HeaderRows | undefined {
  for (let row = top; row <= bottom; row++) if (!isCaptionRow(view, row, top)) return undefined;
  if (!isStacked(view, top, bottom)) return undefined;
  const columns = captionsOf(view, top, bottom);
  const fields = new Set<CanonicalField>();
  let score = 0;
  for (const { match } of columns)
    if (match && !fields.has(match.field)) {
      fields.add(match.field);
      score += 10;
    }
  // A row of group captions belongs to the header although it names no field; a superfluous row does not.
  score += groupsIn(view, top, bottom, columns.length) - (bottom - top) * 0.1;
  return { top, bottom, columns, fields, score };
}

function isLedgerHeader(view: SheetView, header: HeaderRows): boolean {
  const { fields } = header;
  if (fields.has('title')) {
    if (fields.size >= headerFieldsLeast) return true;
    return fields.has('number') && numbersFollow(view, header);
  }
  // 责任清单 and 任务清单 list the tasks of findings that stand elsewhere: the task is what they are told by.
  const owners = ['leader', 'department', 'person', 'deadline'] as const;
  return (
    fields.has('number') && fields.has('measures') && owners.filter((field) => fields.has(field)).length >= 2
  );
}

function numbersFollow(view: SheetView, { bottom, columns }: HeaderRows): boolean {
  const number = columns.find(({ match }) => match?.field === 'number')?.col ?? 0;
  const title = columns.find(({ match }) => match?.field === 'title')?.col ?? 0;
  return view.filledRows
    .filter((row) => row > bottom && row <= bottom + 5)
    .some((row) => looksLikeNumber(view.own(row, number)?.text ?? '') && view.own(row, title) !== undefined);
}

function isCaptionLike(cell: Cell): boolean {
  if (cell.kind !== 'text' || cell.text.length > longestWithRemarks) return false;
  if (cell.text.length > 2 * longestCaption && !/[（(]/.test(cell.text)) return false;
  const plain = withoutRemarks(cell.text);
  if (/[。；;！!]/.test(plain) || /[:：]\s*\S/.test(plain)) return false;
  return normaliseCaption(plain).length <= longestCaption;
}

/** Labels of unit lines, which may stand in cells of their own right above the header. */
const infoLabel =
  /^(填报|填表|报送|编制|制表|上报|提交|登记)(单位|部门|日期|时间|人员?)$|^(项目|工程|单位|企业)名称$|^(截至|截止)(日期|时间)$/;

/** A row of captions: short texts, no values, and not one text across the whole table, which is a title. */
function isCaptionRow(view: SheetView, row: number, top: number): boolean {
  const cells = view.cells(row);
  if (cells.length === 0) return false;
  if (row === top && cells.some(({ text }) => infoLabel.test(normaliseCaption(text)))) return false;
  const isMonth = (cell: Cell) => row > top && cell.kind === 'number' && /^([1-9]|1[0-2])$/.test(cell.text);
  if (!cells.every((cell) => isCaptionLike(cell) || isMonth(cell))) return false;
  const only = cells[0] as Cell;
  return (
    cells.length > 1 || view.mergesIn(row).some(({ left, right }) => left <= only.col && right > only.col)
  );
}

/**
 * Whether each lower row stands under the one above as captions do: below a group, or below nothing. A caption under
 * a caption of the same width is data, unless the two are one caption written in two cells.
 */
function isStacked(view: SheetView, top: number, bottom: number): boolean {
  for (let row = top + 1; row <= bottom; row++) {
    const above = spansIn(view, row - 1, top, bottom);
    for (const cell of view.cells(row)) {
      if (view.isCovered(row, cell.col)) continue;
      const over = above.find(({ col, right }) => col <= cell.col && cell.col <= right);
      if (!over || over.right > over.col) continue;
      if (matchCaption([], over.text) || !matchCaption([over.text], cell.text)) return false;
    }
  }
  return true;
}

/** Captions that span several columns, but not all of them: those span a title. */
function groupsIn(view: SheetView, top: number, bottom: number, width: number): number {
  let groups = 0;
  for (let row = top; row < bottom; row++)
    for (const { col, right } of spansIn(view, row, top, bottom)) {
      const spanned = right - col + 1;
      if (spanned > 1 && spanned >= width * 0.9) return Number.NEGATIVE_INFINITY;
      if (spanned > 1) groups++;
    }
  return groups;
}
