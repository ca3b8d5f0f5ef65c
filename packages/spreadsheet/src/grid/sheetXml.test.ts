import { expect, it } from 'vitest';
import { splitSheetXml } from './sheetXml.ts';

const row = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const rule = '<extLst><x14:dataValidation><xm:f>字典!$A$1:$A$4</xm:f></x14:dataValidation></extLst>';

it('the rows are what stands within the data of a sheet; rules behind them belong to its frame', () => {
  const { rows, frame } = splitSheetXml(`<worksheet><sheetData>${row}</sheetData>${rule}</worksheet>`);
  expect(rows).toBe(row);
  expect(frame).toBe(`<worksheet><sheetData></sheetData>${rule}</worksheet>`);
});

it.each([
  ['without rows', `<worksheet><sheetData/>${rule}</worksheet>`],
  ['that breaks off', `<worksheet><sheetData>${row}`],
])('a sheet %s is all frame', (_, xml) => {
  expect(splitSheetXml(xml)).toEqual({ rows: '', frame: xml });
});
