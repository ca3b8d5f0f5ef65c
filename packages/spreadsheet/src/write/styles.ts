import type { CellStyle } from 'hucre/xlsx';
import type { SheetColumn } from './Workbook.ts';

/** Every cell is text: what looks like a number, a day or a formula stays as it was written. */
const asText = '@';

const side = { style: 'thin', color: { rgb: '000000' } } as const;
const border = { top: side, right: side, bottom: side, left: side };

/** 五号 in points: the size of cells, and of the row heights that follow from it. */
const cellSize = 10.5;
export const lineHeight = 14.25;

const body = { name: '仿宋_GB2312', size: cellSize, family: 3, charset: 134 };

export const defaultFont = { name: '宋体', size: 11, family: 3, charset: 134 };

/** 小标宋 in 二号. Programs that lack a typeface take another of its family. */
export const titleStyle: CellStyle = {
  font: { name: '方正小标宋简体', size: 22, family: 3, charset: 134 },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  numFmt: asText,
};

export const factsStyle: CellStyle = {
  font: body,
  alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
  numFmt: asText,
};

export const captionStyle: CellStyle = {
  font: { name: '黑体', size: cellSize, family: 3, charset: 134 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  numFmt: asText,
};

const cellStyles: Readonly<Record<SheetColumn['align'], CellStyle>> = {
  start: {
    font: body,
    border,
    alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
    numFmt: asText,
  },
  center: {
    font: body,
    border,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    numFmt: asText,
  },
};

export function cellStyle({ align, isFilledIn }: SheetColumn): CellStyle {
  const style = cellStyles[align];
  return isFilledIn ? { ...style, font: { ...body, color: { rgb: '5C5C5C' } } } : style;
}
