import type { Cell, DataValidation, MergeRange, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../grid/address.ts';
import { cellText, mostInCell } from './cellText.ts';
import { linesIn, rowHeights } from './rowHeights.ts';
import { captionStyle, cellStyle, factsStyle, lineHeight, titleStyle } from './styles.ts';
import type { Sheet } from './Workbook.ts';

/** So many rows below the last may be typed in with the lists at hand. */
const spareRows = 200;
/** Excel's limit for a list that is written out. */
const longestList = 255;

/** A sheet as the library takes it. Throws a `RangeError` for a text that no cell can hold. */
export function sheetOf(sheet: Sheet): WriteSheet {
  const { columns, rows } = sheet;
  const last = Math.max(0, columns.length - 1);
  const lines: string[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const heights = new Map<number, { height: number }>();
  const add = (texts: readonly string[], styles: readonly (Cell['style'] | undefined)[]) => {
    const row = lines.length;
    lines.push(texts.map((text, column) => heldText(text, sheet.name, row, column)));
    styles.forEach((style, column) => {
      if (style !== undefined) cells.set(`${row},${column}`, { style });
    });
  };
  const across = (text: string | undefined, style: NonNullable<Cell['style']>, lineHigh: number) => {
    if (text === undefined) return;
    const row = lines.length;
    const width = columns.reduce((sum, column) => sum + column.width, 0) * (lineHeight / lineHigh);
    add([text, ...columns.slice(1).map(() => '')], [style]);
    if (last > 0) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: last });
    heights.set(row, { height: Math.min(409, linesIn(text, width) * lineHigh + 8) });
  };
  across(sheet.title, titleStyle, 28);
  across(sheet.facts, factsStyle, lineHeight);
  const header = lines.length;
  const captions = columns.map(({ caption }) => caption);
  add(
    captions,
    columns.map(() => captionStyle),
  );
  const [headerHeight = 24] = rowHeights({ columns, rows: [{ cells: captions }] }, lineHeight);
  heights.set(header, { height: Math.max(30, headerHeight) });
  const styles = columns.map(cellStyle);
  for (const { cells: texts } of rows)
    add(
      columns.map((_, column) => texts[column] ?? ''),
      styles,
    );
  rowHeights(sheet, lineHeight).forEach((height, row) => {
    heights.set(header + 1 + row, { height });
  });
  merges.push(...mergesOf(sheet, header + 1));
  return {
    name: sheet.name,
    columns: columns.map(({ width }) => ({ width })),
    rows: lines.map((line) => line.map((text) => (text === '' ? null : text))),
    cells,
    merges,
    rowDefs: heights,
    dataValidations: listsOf(sheet, header + 2),
    freezePane: { rows: header + 1, columns: sheet.fixedColumns ?? 0 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${header + 1}:$${header + 1}`,
      horizontalCentered: true,
      margins: { top: 0.79, bottom: 0.79, left: 0.47, right: 0.47, header: 0.31, footer: 0.39 },
    },
    headerFooter: { oddFooter: '&C&"宋体,常规"&14— &P —' },
  };
}

function heldText(text: string, sheet: string, row: number, column: number): string {
  const held = cellText(text);
  if (held.length <= mostInCell) return held;
  const cell = `${columnLetters(column + 1)}${row + 1}`;
  throw new RangeError(`${sheet}!${cell}: ${held.length} characters, a cell holds ${mostInCell}`);
}

function mergesOf({ columns, rows }: Sheet, first: number): readonly MergeRange[] {
  return columns.flatMap((_, column) => {
    const merges: MergeRange[] = [];
    let from = 0;
    for (let to = 1; to <= rows.length; to++) {
      if (rows[to]?.continues?.includes(column)) continue;
      if (to - from > 1)
        merges.push({ startRow: first + from, startCol: column, endRow: first + to - 1, endCol: column });
      from = to;
    }
    return merges;
  });
}

/** Lists that Excel can hold, offered from the first row of data on. */
function listsOf({ columns, rows }: Sheet, first: number): DataValidation[] {
  return columns.flatMap(({ choices = [] }, column): DataValidation[] => {
    const values = choices.map(cellText).filter((choice) => choice.trim() !== '' && !/[,"\n]/.test(choice));
    const letters = columnLetters(column + 1);
    if (values.length === 0 || values.join().length > longestList) return [];
    return [
      {
        type: 'list',
        values,
        range: `${letters}${first}:${letters}${first + rows.length + spareRows - 1}`,
        allowBlank: true,
        showErrorMessage: false,
      },
    ];
  });
}
