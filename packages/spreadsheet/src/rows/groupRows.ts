import type { Cell } from '../grid/Grid.ts';
import type { SheetView } from '../grid/SheetView.ts';
import { columnOf, type Layout } from '../header/Layout.ts';
import { type LedgerRow, type RowKind, rowKind } from './rowKinds.ts';

/** The rows of one finding. */
export interface FindingRows {
  readonly rows: readonly LedgerRow[];
  readonly number?: Cell;
  readonly title: Cell;
  /** The heading inside the table that it stands under. */
  readonly heading?: Cell;
}

/** A row that is no finding, and why. */
export interface OtherRow {
  readonly ledger: LedgerRow;
  readonly kind: Exclude<RowKind, 'titled' | 'untold'> | 'note' | 'orphan';
}

interface Open {
  rows: LedgerRow[];
  number?: Cell;
  title: Cell;
  heading?: Cell;
}

/** 同上, 〃 and `"` repeat what stands above. */
export function isDitto(text: string): boolean {
  return /^([（(]?同上[）)]?|[〃"″＂]|''|”|“”)$/.test(text.trim());
}

/**
 * Gathers the rows of a block into findings. A row with a title of its own begins one; a row without number and title,
 * under their merge, or which only repeats them, continues the one above. Headings, subtotals, footers, samples and
 * prepared rows are none.
 */
export function groupRows(
  view: SheetView,
  layout: Layout,
  rows: readonly LedgerRow[],
): { readonly findings: readonly FindingRows[]; readonly others: readonly OtherRow[] } {
  const findings: Open[] = [];
  const others: OtherRow[] = [];
  const arabic = countsArabic(rows);
  let open: Open | undefined;
  let heading: Cell | undefined;
  let lastRow = 0;
  for (const ledger of rows) {
    const kind = rowKind(view, layout, ledger, arabic);
    if (open && continues(view, layout, ledger, open, kind)) {
      if (isStrayNote(ledger, lastRow)) others.push({ ledger, kind: 'note' });
      else {
        open.rows.push(ledger);
        if (ledger.number && !open.number) open.number = ledger.number;
      }
    } else if (kind === 'titled' && ledger.title && !isDitto(ledger.title.text)) {
      const number = ledger.number ?? mergedNumber(view, layout, ledger.row);
      open = {
        rows: [ledger],
        title: ledger.title,
        ...(number ? { number } : {}),
        ...(heading ? { heading } : {}),
      };
      findings.push(open);
    } else {
      const other = kind === 'untold' || kind === 'titled' ? 'orphan' : kind;
      others.push({ ledger, kind: other === 'orphan' && isStrayNote(ledger, lastRow) ? 'note' : other });
      if (kind === 'heading') heading = ledger.cells[ledger.cells.length - 1];
      if (kind !== 'index' && kind !== 'hint') open = undefined;
    }
    lastRow = ledger.row;
  }
  return { findings, others: others.map((other) => noteAtTheEnd(other, findings)) };
}

function continues(view: SheetView, layout: Layout, ledger: LedgerRow, open: Open, kind: string): boolean {
  if (kind !== 'titled' && kind !== 'untold' && kind !== 'untitled' && kind !== 'prepared') return false;
  const titleCol = columnOf(layout, 'title') ?? 0;
  if (
    !ledger.title &&
    view.isCovered(ledger.row, titleCol) &&
    view.shown(ledger.row, titleCol) === open.title
  )
    return true;
  if (kind === 'prepared') return ledger.number !== undefined && isDitto(ledger.number.text);
  const repeats = (own: Cell | undefined, above: Cell | undefined) =>
    own === undefined || isDitto(own.text) || (above !== undefined && same(own.text, above.text));
  return repeats(ledger.number, open.number) && repeats(ledger.title, open.title);
}

function same(a: string, b: string): boolean {
  return a.replace(/\s+/g, '') === b.replace(/\s+/g, '');
}

function mergedNumber(view: SheetView, layout: Layout, row: number): Cell | undefined {
  const col = columnOf(layout, 'number');
  return col === undefined ? undefined : view.shown(row, col);
}

/** A lone text after a blank row belongs to no finding. */
function isStrayNote({ row, cells, number, title }: LedgerRow, lastRow: number): boolean {
  return lastRow > 0 && row > lastRow + 1 && cells.length === 1 && !number && !title;
}

/** A heading that heads nothing is a note. */
function noteAtTheEnd(other: OtherRow, findings: readonly Open[]): OtherRow {
  if (other.kind !== 'heading') return other;
  const last = findings.at(-1)?.rows[0]?.row ?? 0;
  return other.ledger.row > last ? { ...other, kind: 'note' } : other;
}

function countsArabic(rows: readonly LedgerRow[]): boolean {
  const numbers = rows.flatMap(({ number }) => (number ? [number.text.trim()] : []));
  const arabic = numbers.filter((text) => /^[（(]?[\d０-９]/.test(text)).length;
  return numbers.length === 0 || arabic * 2 >= numbers.length;
}
