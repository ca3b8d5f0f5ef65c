import { describe, expect, it } from 'vitest';
import { aRow, aWorkbook } from '../../../test/aReading.ts';
import { Trial } from '../../../test/specification.ts';
import type { FindingReading } from '../../reading/WorkbookReading.ts';
import { propose } from '../propose.ts';
import { findingsOfUnit } from './findingsOfUnit.ts';

const row = (n: number, title: string, ...departments: readonly string[]): FindingReading => {
  const plain = aRow(n, { title });
  return { ...plain, owners: { ...plain.owners, departments } };
};

function ledgerOf(
  workbooks: readonly { readonly unit?: string; readonly rows: readonly FindingReading[] }[],
): Trial {
  const trial = Trial.opened();
  workbooks.forEach(({ unit, rows }, i) => {
    const { unit: _, ...plain } = aWorkbook(rows);
    const reading = unit === undefined ? plain : { ...plain, unit };
    const proposal = propose(trial.ledger, reading, { file: `${i}.xlsx`, fileDigest: `sha256:${i}` });
    trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
  });
  return trial;
}

const codes = ({ ledger }: Trial, unit: string | undefined) => {
  const { mayBeMeant, expected } = findingsOfUnit(ledger, unit);
  return { meant: mayBeMeant.map((f) => f.code), expected: [...expected].map((f) => f.code) };
};

describe('the findings of a unit', () => {
  it('are those that its own workbooks stated: one title of two units stays two findings', () => {
    const trial = ledgerOf([
      { unit: '工程科', rows: [row(4, '巡查记录不完整', '工程科')] },
      { unit: '安全科', rows: [row(4, '巡查记录不完整', '工程科')] },
    ]);
    expect(trial.ledger.findings.size).toBe(2);
    expect(codes(trial, '工程科')).toEqual({ meant: ['F01'], expected: ['F01'] });
    expect(codes(trial, '安 全 科')).toEqual({ meant: ['F02'], expected: ['F02'] });
  });

  it('of a ledger that no unit stated are the ones its department answers for', () => {
    const trial = ledgerOf([
      { rows: [row(4, '甲项不到位', '工程科'), row(5, '乙项缺失', '安全科', '工程科'), row(6, '丙项混乱')] },
    ]);
    expect(codes(trial, '工程科')).toEqual({ meant: ['F01', 'F02', 'F03'], expected: ['F01', 'F02'] });
    expect(codes(trial, '安全科')).toEqual({ meant: ['F02', 'F03'], expected: ['F02'] });
  });

  it('are all of a ledger without units where one body alone delivers, as before', () => {
    const trial = ledgerOf([{ rows: [row(4, '甲项不到位', '工程科'), row(5, '乙项缺失', '安全科')] }]);
    expect(codes(trial, '青澜县林业局').expected).toEqual(['F01', 'F02']);
    expect(codes(trial, undefined).expected).toEqual(['F01', 'F02']);
  });

  it('of a unit that is no department are nothing that others answer for, once others deliver', () => {
    const trial = ledgerOf([
      { rows: [row(4, '甲项不到位', '工程科')] },
      { unit: '青澜县林业局', rows: [row(4, '护林巡查缺失', '资源科')] },
    ]);
    expect(codes(trial, '青澜县农业局').expected).toEqual([]);
  });

  it('are what the office stated for them, whatever body the ledger is of', () => {
    const trial = ledgerOf([
      { unit: '青澜县整改办', rows: [row(4, '甲项不到位', '县教育局'), row(5, '乙项缺失', '县医保局')] },
      { unit: '县文旅局', rows: [row(4, '丙项混乱', '文物科'), row(5, '丁项缺位', '县医保局')] },
    ]);
    expect(codes(trial, '县教育局')).toEqual({ meant: ['F01'], expected: ['F01'] });
    expect(codes(trial, '青澜县整改办').expected).toEqual(['F01', 'F02']);
  });

  it('include what the body as a whole stated for its department, and nothing of other departments', () => {
    const trial = ledgerOf([
      { unit: '青澜县水务局', rows: [row(4, '甲项不到位', '工程科'), row(5, '乙项缺失', '安全科')] },
    ]);
    expect(trial.ledger.facts.issuer).toBe('青澜县水务局党组');
    expect(codes(trial, '工程科')).toEqual({ meant: ['F01'], expected: ['F01'] });
    expect(codes(trial, '办公室')).toEqual({ meant: [], expected: [] });
    expect(codes(trial, '青澜县水务局').expected).toEqual(['F01', 'F02']);
  });
});
