import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
} from 'docx';
import { isShort } from '../document/isShort.ts';
import type { Column, Figures, Row, Table } from '../document/nodes.ts';
import { wordRuns, wordText } from './wordRuns.ts';
import { lineColor, styleIds } from './wordStyles.ts';

const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;
const shade = { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F4F6' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: lineColor };
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
const margins = { top: 40, bottom: 40, left: 80, right: 80 };

/** Where a table stands: how wide it may be, and whether its last row stays on the page of what follows. */
interface Place {
  readonly width: number;
  readonly end: 'kept' | 'free';
}

/** A table over the whole width, its head repeated on each page, no row broken between two. */
export function wordTable({ columns, rows }: Table, { width, end }: Place): WordTable {
  const widths = columnWidths(columns, width);
  return fixedTable(widths, [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map((column, index) =>
        cell(
          widths[index],
          [
            new Paragraph({
              style: styleIds.tableHead,
              alignment: AlignmentType.CENTER,
              keepNext: true,
              children: [wordText(column.caption)],
            }),
          ],
          true,
        ),
      ),
    }),
    ...rows.map((row, index) => bodyRow(row, columns, widths, keepsNext(rows, index, end))),
  ]);
}

/** A short table stays on one page; a sum never stands alone on one. */
function keepsNext(rows: readonly Row[], index: number, end: Place['end']): boolean {
  const next = rows[index + 1];
  return next === undefined ? end === 'kept' : next.isTotal || isShort(rows);
}

function bodyRow(
  { cells, isTotal }: Row,
  columns: readonly Column[],
  widths: readonly number[],
  keepNext: boolean,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map((runs, index) =>
      cell(
        widths[index],
        [
          new Paragraph({
            style: isTotal ? styleIds.tableHead : styleIds.tableText,
            alignment: alignments[columns[index]?.align ?? 'start'],
            ...(keepNext && { keepNext }),
            children: wordRuns(runs),
          }),
        ],
        isTotal,
      ),
    ),
  });
}

const figuresInARow = 4;

/** Headline figures, four in a row: the number large, its name below. */
export function wordFigures({ items }: Figures, width: number): WordTable {
  const widths = columnWidths(
    Array.from({ length: figuresInARow }, () => ({ width: 1 })),
    width,
  );
  const rows = Array.from(
    { length: Math.ceil(items.length / figuresInARow) },
    (_, row) => row * figuresInARow,
  );
  return fixedTable(
    widths,
    rows.map(
      (first) =>
        new TableRow({
          cantSplit: true,
          children: widths.map((own, index) => {
            const item = items[first + index];
            return cell(own, [
              new Paragraph({ style: styleIds.figureValue, children: item ? wordRuns([item.figure]) : [] }),
              new Paragraph({ style: styleIds.figureLabel, children: item ? [wordText(item.label)] : [] }),
            ]);
          }),
        }),
    ),
  );
}

function fixedTable(widths: readonly number[], rows: readonly TableRow[]): WordTable {
  return new WordTable({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins,
    rows,
  });
}

function cell(width: number | undefined, children: readonly Paragraph[], shaded = false): TableCell {
  return new TableCell({
    width: { size: width ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children,
    ...(shaded && { shading: shade }),
  });
}

/** Whole twentieths of a point that add up to the width. */
function columnWidths(columns: readonly Pick<Column, 'width'>[], width: number): readonly number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / total) * width));
  const rest = width - widths.reduce((sum, own) => sum + own, 0);
  return widths.map((own, index) => (index === 0 ? own + rest : own));
}
