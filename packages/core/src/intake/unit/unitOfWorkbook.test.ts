import { describe, expect, it } from 'vitest';
import { aRow, aWorkbook } from '../../../test/aReading.ts';
import { Trial } from '../../../test/specification.ts';
import { unitNames } from './knownUnits.ts';
import { unitInFileName } from './unitInFileName.ts';
import { unitOfWorkbook } from './unitOfWorkbook.ts';

function ledgerOf(issuer: string, ...departments: readonly string[]) {
  const trial = Trial.opened();
  trial.must({ type: 'SetLedgerFacts', facts: { issuer, departments } }, '李岚', '2024-02-01');
  return trial.ledger;
}

describe('whose workbook it is', () => {
  const ledger = ledgerOf('青澜县水务局党组', '工程科', '工程科二组', '安全监督科');

  it.each([
    ['the unit that it names', '林业局', '工程科.xlsx', '林业局', 'workbook'],
    ['in the spelling of the ledger', '工 程 科', 'a.xlsx', '工程科', 'workbook'],
    ['with the name of the body in front', '青澜县水务局工程科', 'a.xlsx', '工程科', 'workbook'],
    ['the body itself', '青澜县水务局', '台账.xlsx', '青澜县水务局', 'workbook'],
    [
      'the unit of its file where it names the body only',
      '青澜县水务局',
      '6月-工程科.xlsx',
      '工程科',
      'file-name',
    ],
    ['the longest unit in its file’s name', undefined, '工程科二组（定稿）.xlsx', '工程科二组', 'file-name'],
    [
      'what its file is called where nothing is known',
      undefined,
      '库区管理站.xlsx',
      '库区管理站',
      'file-name',
    ],
  ] as const)('is %s', (_, unit, file, expected, by) => {
    expect(unitOfWorkbook(ledger, unit === undefined ? { file } : { unit, file })).toEqual({
      unit: expected,
      by,
    });
  });

  it('is the department that its file is named after and that answers for every row, whatever body stands above', () => {
    const nothingKnown = ledgerOf('青澜县林业局党组');
    const rows = (...departments: readonly string[]) =>
      aWorkbook(
        departments.map((name, i) => {
          const row = aRow(4 + i);
          return { ...row, owners: { ...row.owners, departments: [name] } };
        }),
        { unit: '青澜县水务局', file: '河道科6月.xlsx' },
      );
    expect(unitOfWorkbook(nothingKnown, rows('河道科', '河道科'))).toEqual({
      unit: '河道科',
      by: 'file-name',
    });
    expect(unitOfWorkbook(nothingKnown, rows('河道科', '安全科')).unit).toBe('青澜县水务局');
    const both = { ...rows('河道科'), file: '青澜县水务局河道科.xlsx' };
    expect(unitOfWorkbook(nothingKnown, both).unit).toBe('青澜县水务局');
  });

  it.each([
    ['工程科整改台账2024年6月.xlsx', '工程科'],
    ['03_工程科整改台账（截至6月30日）.xlsx', '工程科'],
    ['工程科-2024-06-30.xlsx', '工程科'],
    ['2024年6月 工程科 问题整改清单 v2.xlsx', '工程科'],
    ['工程科.6月份.xlsx', '工程科'],
    ['工程科(1).xlsx', '工程科'],
    ['副本工程科问题整改情况表.xlsx', '工程科'],
    ['二十三中学.xlsx', '二十三中学'],
    ['单位07.xlsx', '单位07'],
    ['整改台账2024年6月.xlsx', '整改台账2024年6月'],
    ['台账', '台账'],
  ])('%s is named after %s', (file, unit) => {
    expect(unitInFileName(file, unitNames([]))).toBe(unit);
  });
});
