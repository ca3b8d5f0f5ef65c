import { localDate } from '@zhenggai/core/reading';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../src/bytes/Limits.ts';
import { readGrid } from '../src/grid/readGrid.ts';
import { type Sheet, type Workbook, writeWorkbook } from '../src/write/index.ts';
import { sheetNames } from '../src/write/sheetNames.ts';

const column = { caption: '内容', width: 20, align: 'start' } as const;
const sheet: Sheet = {
  name: '整改台账',
  title: '青澜县水务局整改台账',
  facts: '填报单位：青澜县水务局',
  columns: [
    { caption: '序号', width: 6, align: 'center' },
    column,
    { ...column, caption: '完成状态', choices: ['已完成', '未完成'] },
  ],
  rows: [
    { cells: ['1', '第一行', '已完成'] },
    { cells: ['', '第二行', ''], continues: [0, 2] },
    { cells: ['2', '第三行', '未完成'] },
  ],
  fixedColumns: 1,
};
const workbook = (...sheets: readonly Sheet[]): Workbook => ({
  title: '台账',
  day: localDate('2024-07-10'),
  sheets: sheets.length === 0 ? [sheet] : sheets,
});
const withTexts = (...texts: readonly string[]) =>
  workbook({ name: '表', columns: [column], rows: texts.map((text) => ({ cells: [text] })) });

async function partsOf(given: Workbook): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await writeWorkbook(given));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

async function textsOf(given: Workbook): Promise<readonly string[]> {
  const [first] = readGrid(await writeWorkbook(given), defaultLimits).sheets;
  return [...(first?.rows.values() ?? [])]
    .slice(1)
    .map((row) => row.find(({ col }) => col === 1)?.text ?? '');
}

describe('a text in a cell', () => {
  it.each([
    '=1+1',
    '+86 375',
    '-1',
    '@SUM(A1)',
    '\t制表符',
    "=cmd|' /C calc'!A0",
    '110101199003074512',
    '0012',
    '1.10',
    '2024-06-30',
    '_x0041_',
    '_x000D_',
    '_x005F_x0041_',
    '<b>&amp;</b> ]]>',
    '第一行\n第二行',
    '𠮟𪚥',
  ])('comes back as it is: %j', async (text) => {
    expect(await textsOf(withTexts(text))).toEqual([text]);
    const parts = await partsOf(withTexts(text));
    expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]/);
  });

  it('comes back as it can be printed, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const [back = ''] = await textsOf(withTexts(`一${text}一`));
        expect(back).not.toMatch(/[\0-\x08\x0b-\x1f\ufffe\uffff\u202e]/);
        expect(back.at(0)).toBe('一');
        expect(back.at(-1)).toBe('一');
      }),
      { numRuns: 100 },
    );
  });

  it('that no cell can hold is refused with its place, never cut', async () => {
    expect(await textsOf(withTexts('长'.repeat(32_767)))).toEqual(['长'.repeat(32_767)]);
    await expect(writeWorkbook(withTexts('短', '长'.repeat(32_768)))).rejects.toThrow(
      new RangeError('表!A3: 32768 characters, a cell holds 32767'),
    );
  });
});

describe('a workbook that is written', () => {
  it('is A4 on its side, one page wide, its header on every page, its pages numbered', async () => {
    const xml = (await partsOf(workbook()))['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('— &amp;P —');
    expect(xml).toMatch(/<pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/);
    expect((await partsOf(workbook()))['xl/workbook.xml']).toContain('整改台账!$3:$3</definedName>');
  });

  it('merges the title over its width and cells that continue, and offers choices without enforcing them', async () => {
    const xml = (await partsOf(workbook()))['xl/worksheets/sheet1.xml'] ?? '';
    expect([...xml.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref)).toEqual([
      'A1:C1',
      'A2:C2',
      'A4:A5',
      'C4:C5',
    ]);
    expect(xml).toMatch(
      /<dataValidation type="list" sqref="C4:C206" allowBlank="1"><formula1>"已完成,未完成"/,
    );
    expect(xml).not.toContain('showErrorMessage="1"');
  });

  it('has its parts in the order that the format demands', async () => {
    const xml = (await partsOf(workbook()))['xl/worksheets/sheet1.xml'] ?? '';
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ];
    const places = order.map((name) => xml.indexOf(`<${name}`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('has rows as high as their longest cell, shared out where that is merged', async () => {
    const long = '按月检查。'.repeat(20);
    const [xml, tall] = await Promise.all(
      [sheet, { ...sheet, rows: [{ cells: ['1', long, ''] }, ...sheet.rows.slice(1)] }].map(
        async (one) => (await partsOf(workbook(one)))['xl/worksheets/sheet1.xml'] ?? '',
      ),
    );
    const heights = (text = '') =>
      [...text.matchAll(/<row r="\d+" ht="([\d.]+)"/g)].map(([, ht]) => Number(ht));
    expect(heights(tall)[3]).toBeGreaterThan(10 * 14);
    expect(heights(xml)[3]).toBeLessThan(30);
    expect(Math.max(...heights(tall))).toBeLessThanOrEqual(409);
  });

  it('is the same bytes each time, its properties of the day it speaks of', async () => {
    const [one, two] = await Promise.all([writeWorkbook(workbook()), writeWorkbook(workbook())]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    const parts = await partsOf(workbook());
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
    expect(parts['docProps/core.xml']).toMatch(/created[^>]*>2024-07-10T00:00:00Z/);
    expect(parts['xl/workbook.xml']).not.toContain('calcPr');
  });

  it('has sheet names that Excel takes, each once', () => {
    expect(sheetNames(['办公室/督查[1]', '办公室 督查 1', "'引号'", '', '科'.repeat(40)])).toEqual([
      '办公室 督查 1',
      '办公室 督查 1 (2)',
      '引号',
      '表',
      '科'.repeat(31),
    ]);
  });
});
