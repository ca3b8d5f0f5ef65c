import { columnOfAddress } from './address.ts';
import { cellKey, cellOfKey } from './cellKey.ts';
import { cellOf, type RawCell } from './cellOf.ts';
import { type CellStyle, isOn } from './cellStyles.ts';
import type { Cell } from './Grid.ts';
import { textOf, type WorkbookText } from './sharedTexts.ts';
import { attribute, escapedText } from './xml.ts';

/** What the cells of a sheet mean by their numbers, and what is said of them elsewhere. */
export interface CellSources {
  readonly styles: readonly CellStyle[];
  readonly texts: readonly WorkbookText[];
  /** Notes, by `cellKey`. */
  readonly comments: ReadonlyMap<number, string>;
  readonly date1904: boolean;
}

export type CellRows = ReadonlyMap<number, readonly Cell[]>;

/** The cells of a sheet, and what its rows tell beyond them. */
export interface SheetCells {
  readonly rows: CellRows;
  /** Ground colours by `cellKey`, of empty cells too. */
  readonly fills: ReadonlyMap<number, string>;
  readonly hiddenRows: ReadonlySet<number>;
}

/** Of a million coloured empty cells only the beginning matters. */
const mostEmptyColoured = 200_000;
/** Of a formula only its beginning is looked at or shown. */
const longestFormula = 400;

/** A cell while its XML is read. */
interface OpenCell {
  readonly row: number;
  readonly col: number;
  readonly type: string | undefined;
  readonly style: CellStyle | undefined;
  value?: string;
  formula?: string;
  /** The XML of a text that stands in the cell itself. */
  inline?: string;
  comment?: string | undefined;
}

/**
 * Reads the rows of a sheet, the XML within its `sheetData`: each cell that says something, ground colours, hidden rows.
 * Nothing where a cell points to a shared text that is not there: such a part is damaged.
 */
export function readCells(xml: string, sources: CellSources): SheetCells | undefined {
  const rows = new Rows();
  const fills = new Map<number, string>();
  const hiddenRows = new Set<number>();
  const comments = new Map(sources.comments);
  const { styles, texts, date1904 } = sources;
  let row = 0;
  let col = 0;
  let open: OpenCell | undefined;
  const close = (): boolean => {
    if (open === undefined) return true;
    const raw = rawCell(open, texts);
    if (raw === undefined) return false;
    const key = cellKey(open.row, open.col);
    open.comment = comments.get(key);
    comments.delete(key);
    rows.put(cellOf(raw, open, date1904));
    open = undefined;
    return true;
  };
  const tags = /<(?:\w+:)?(row|c|f|v|is)(\s[^>]*|\/)?>/g;
  for (let tag = tags.exec(xml); tag !== null; tag = tags.exec(xml)) {
    const attributes = tag[2] ?? '';
    const isEmpty = attributes.endsWith('/');
    const from = tags.lastIndex;
    switch (tag[1]) {
      case 'row': {
        if (!close()) return undefined;
        row = Number(attribute(attributes, 'r') ?? row + 1);
        col = 0;
        const hidden = attribute(attributes, 'hidden');
        if (hidden !== undefined && isOn(hidden)) hiddenRows.add(row);
        break;
      }
      case 'c': {
        if (!close()) return undefined;
        col = columnOfAddress(attribute(attributes, 'r') ?? '') ?? col + 1;
        const style = styles[Number(attribute(attributes, 's') ?? 0)];
        if (style?.fill !== undefined && (!isEmpty || fills.size < mostEmptyColoured))
          fills.set(cellKey(row, col), style.fill);
        if (!isEmpty) open = { row, col, style, type: attribute(attributes, 't') };
        break;
      }
      case 'is': {
        const end = indexOfClosing(xml, 'is', from);
        if (open !== undefined) open.inline = isEmpty ? '' : xml.slice(from, end);
        tags.lastIndex = isEmpty ? from : end;
        break;
      }
      case 'f':
        if (open !== undefined)
          open.formula = isEmpty ? '' : escapedText(contentAt(xml, from).slice(0, longestFormula));
        break;
      default:
        if (open !== undefined && !isEmpty) open.value = contentAt(xml, from);
    }
  }
  if (!close()) return undefined;
  for (const [key, comment] of comments)
    rows.put(cellOf({ t: 'z' }, { ...cellOfKey(key), comment }, date1904));
  return { rows: rows.inOrder(), fills, hiddenRows };
}

/** What a cell holds, by its type; nothing where its shared text is missing. */
function rawCell(
  { type, value, formula: f, inline }: OpenCell,
  texts: readonly WorkbookText[],
): RawCell | undefined {
  if (value === undefined || value === '') {
    if (type === 'inlineStr' && inline !== undefined) return { ...textOf(inline), t: 's', f };
    return f === undefined ? { t: 'z' } : { t: 'z', formulaWithoutValue: f };
  }
  switch (type) {
    case 's': {
      const shared = texts[Number.parseInt(value, 10)];
      if (shared === undefined) return undefined;
      return { t: 's', v: shared.v, r: shared.r, f };
    }
    case 'str':
    case 'inlineStr':
      return { t: 's', v: escapedText(value), f };
    case 'b':
      return { t: 'b', v: /^\s*(1|true)\s*$/i.test(value), f };
    case 'e':
      return { t: 'e', v: escapedText(value), f };
    case 'd':
      return { t: 'd', v: value, f };
    default:
      return { t: 'n', v: Number.parseFloat(value), f };
  }
}

function contentAt(xml: string, from: number): string {
  const end = xml.indexOf('</', from);
  return xml.slice(from, end < 0 ? xml.length : end);
}

function indexOfClosing(xml: string, name: string, from: number): number {
  const closing = new RegExp(`</(?:\\w+:)?${name}>`, 'g');
  closing.lastIndex = from;
  return closing.exec(xml)?.index ?? xml.length;
}

/** Cells as they come; programs write them in order, but nothing forces them to. */
class Rows {
  readonly #rows = new Map<number, Cell[]>();
  #row = 0;
  #col = 0;
  #isInOrder = true;

  put(cell: Cell | undefined): void {
    if (cell === undefined) return;
    const { row, col } = cell;
    if (row < this.#row || (row === this.#row && col <= this.#col)) this.#isInOrder = false;
    this.#row = row;
    this.#col = col;
    const cells = this.#rows.get(row);
    if (cells) cells.push(cell);
    else this.#rows.set(row, [cell]);
  }

  inOrder(): CellRows {
    if (this.#isInOrder) return this.#rows;
    const ascending = [...this.#rows].sort(([a], [b]) => a - b);
    return new Map(ascending.map(([row, cells]) => [row, byColumn(cells)]));
  }
}

/** Of a place that is written twice the later cell holds. */
function byColumn(cells: readonly Cell[]): readonly Cell[] {
  const last = new Map(cells.map((cell) => [cell.col, cell]));
  return [...last.values()].sort((a, b) => a.col - b.col);
}
