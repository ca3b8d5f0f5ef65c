import { expect, it } from 'vitest';
import { scanSheetXml } from './scanSheetXml.ts';

const sheet = (behind: string) =>
  `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f></c></row></sheetData>${behind}</worksheet>`;

it('a formula without a value is one of a cell, not one of a rule that stands behind the rows', () => {
  const rule = '<extLst><x14:dataValidation><xm:f>字典!$A$1:$A$4</xm:f></x14:dataValidation></extLst>';
  expect([...scanSheetXml(sheet(rule), []).withoutValue.values()]).toEqual(['A1']);
  const last = '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
  expect(scanSheetXml(`${last}${rule}</worksheet>`, []).withoutValue.size).toBe(0);
});
