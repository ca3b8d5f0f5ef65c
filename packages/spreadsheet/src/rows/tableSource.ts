import { columnLetters } from '../grid/address.ts';
import { type CaptionedColumn, fullCaption } from '../header/Header.ts';
import type { Layout } from '../header/Layout.ts';
import { byField } from './byField.ts';
import { type Above, cellsOfField, type FieldCell } from './cellsOfField.ts';
import type { FindingSource } from './FindingSource.ts';
import type { FindingRows } from './groupRows.ts';
import { report, type SheetContext } from './SheetContext.ts';
import { valueText } from './valueText.ts';

const none: readonly FieldCell[] = [];

/** The cells of a finding's rows in a table, field by field. */
export function tableSource(
  context: SheetContext,
  layout: Layout,
  finding: FindingRows,
  above: Above,
): FindingSource {
  const rows = finding.rows.map(({ row }) => row);
  const take = (columns: readonly CaptionedColumn[]): readonly FieldCell[] => {
    const cells = cellsOfField(context.view, columns, rows, above, layout.header.bottom);
    for (const { cell } of cells) context.account.take(cell);
    return cells;
  };
  const cells = byField((field) => {
    const columns = layout.fields.get(field);
    return columns === undefined ? none : take(columns);
  });
  for (const { cell, text } of cells.number)
    if (finding.number && text !== '' && text !== valueText(finding.number))
      report(context, 'number-within-finding', cell, { number: text }, text);
  return {
    rows,
    number: finding.number ? valueText(finding.number) : '',
    title: titleOf(finding, cells.title),
    ...(finding.heading === undefined ? {} : { heading: finding.heading }),
    cells,
    starts: take(layout.starts),
    ...(layout.ticks.length === 0
      ? {}
      : { ticks: { columns: layout.ticks, cells: take(tickedColumns(layout)) } }),
    extra: extrasOf([...layout.extras, ...uncaptioned(context, layout, rows)], take),
    ...(layout.moneyUnit === undefined ? {} : { moneyUnit: layout.moneyUnit }),
    measuresApart: true,
  };
}

/** The title's text; where its caption spans several columns, with what stands in the others. */
function titleOf({ title }: FindingRows, cells: readonly FieldCell[]): string {
  const own = title.text.trim();
  const others = cells
    .filter(({ column, text }) => column.col !== title.col && text !== '')
    .map(({ text }) => text);
  return [...new Set([own, ...others])].join('\n');
}

function tickedColumns({ ticks, header }: Layout): readonly CaptionedColumn[] {
  return header.columns.filter((column) => ticks.some(({ col }) => col === column.col));
}

/** Texts of columns that no field claims, as they stand; two of one caption are told apart by their letters. */
function extrasOf(
  columns: readonly CaptionedColumn[],
  take: (columns: readonly CaptionedColumn[]) => readonly FieldCell[],
): Record<string, string> {
  const extra: Record<string, string> = {};
  for (const column of columns) {
    const texts = take([column]).map(({ cell, text }) => (text === '' ? cell.text.trim() : text));
    const text = [...new Set(texts)].join('\n');
    if (text === '') continue;
    const caption = fullCaption(column);
    extra[caption === '' || caption in extra ? `${caption}${columnLetters(column.col)}列` : caption] = text;
  }
  return extra;
}

/** Columns with data but without a caption, within the table or adjoining it. */
function uncaptioned({ view }: SheetContext, layout: Layout, rows: readonly number[]): CaptionedColumn[] {
  const isCaptioned = (wanted: number) => layout.header.columns.some(({ col }) => col === wanted);
  const cols: number[] = [];
  for (const row of rows)
    for (const { col } of view.cells(row)) {
      if (col > layout.reach || col < layout.left - 1 || isCaptioned(col)) continue;
      if (!cols.includes(col) && !view.isCovered(row, col)) cols.push(col);
    }
  return cols.sort((a, b) => a - b).map((col) => ({ col, groups: [], own: '', match: undefined }));
}
