import { type FindingCode, findingCode, localDate, measureCode, replay } from '@zhenggai/core';
import { describe, expect, it } from 'vitest';
import { claimedDone, closed, due, planned, progress, registered } from '../../test/happenings.ts';
import { monthView } from '../../test/monthLedger.ts';
import { asOf, type Happening, recorded } from '../../test/recorded.ts';
import type { Missing } from './Missing.ts';
import { missingOf } from './missingOf.ts';
import { missingWords } from './missingWords.ts';

const f = findingCode(1);
const none = { money: null, safety: null, discipline: null, repeated: null };
const told: Happening = {
  type: 'FindingChanged',
  on: '2024-02-02',
  finding: f,
  data: {
    changes: Object.keys(none).map((field) => ({
      field: field as 'money',
      from: null,
      to: false,
      as: 'fact' as const,
    })),
  },
};
const evidence: Happening = {
  type: 'EvidenceRecorded',
  on: '2024-07-01',
  finding: f,
  data: {
    evidence: 'E1' as never,
    name: '办法.pdf',
    digest: 'sha256:1',
    size: 10,
    date: localDate('2024-06-30'),
  },
};
const plan = [
  registered(1, {
    title: '档案未归档',
    goal: '全部归档',
    measures: [{ code: measureCode(f, 1), text: '整理归档' }],
    deadline: due('2024-12-31'),
  }),
  told,
];

function missing(happenings: readonly Happening[]): readonly Missing[] {
  const ledger = replay('l', recorded('l', happenings), { asOf });
  const finding = ledger.findings.get(f);
  if (finding === undefined) throw new Error('no finding');
  return missingOf(ledger, finding, asOf);
}
const said = (happenings: readonly Happening[]) =>
  missing(happenings).map((one) => `${one.mover}：${missingWords(one, 'zh-CN')}`);

describe('what stands between a finding and its closing', () => {
  it('is first its plan, by the fields that lack', () => {
    expect(said([registered(1, { title: '档案未归档', goal: '归档' })])).toEqual([
      'person：方案整改措施未填',
      'person：没有报送进展',
    ]);
    expect(said(plan)).toEqual(['committee：方案待批准', 'person：没有报送进展']);
  });

  it('is no progress as long as nobody had a month for it', () => {
    const early = replay('l', recorded('l', plan), { asOf: localDate('2024-02-22') });
    const finding = early.findings.get(f);
    expect(finding && missingOf(early, finding, localDate('2024-02-22')).map(({ code }) => code)).toEqual([
      'plan-not-approved',
    ]);
    expect(finding && missingOf(early, finding, localDate('2024-02-23')).map(({ code }) => code)).toContain(
      'progress-missing',
    );
  });

  it('then the work: open measures, evidence, progress of the last month', () => {
    expect(said([...plan, planned(f), progress(f, '2024-06-08', '已整理一半。')])).toEqual([
      'person：措施未完成：F01.1',
      'person：没有佐证材料',
      'person：一个月以上没有报送进展，上次为2024年6月8日',
    ]);
    expect(said([...plan, planned(f), progress(f, '2024-06-09', '已整理一半。')])).not.toContain(
      'person：一个月以上没有报送进展，上次为2024年6月9日',
    );
  });

  it('then the application, and the step that is to be signed next', () => {
    const done = [
      ...plan,
      planned(f),
      progress(f, '2024-07-01', '已归档。'),
      evidence,
      claimedDone(f, '2024-07-01'),
    ];
    expect(said(done)).toEqual(['person：尚未申请销号']);
  });

  it('is nothing once it is closed', () => {
    expect(missing([...plan, planned(f), ...closed(f, '2024-07-02')])).toEqual([]);
  });

  it('begins with the return, where it was returned', () => {
    const { ledger } = monthView;
    const finding = ledger.findings.get('F17' as FindingCode);
    const first = finding && missingOf(ledger, finding, asOf)[0];
    expect(first && missingWords(first, 'en')).toMatch(
      /^returned \(evidence is not enough\): .*; apply anew by 2024-07-20$/,
    );
  });

  it('has words for everything, in both languages', () => {
    const { ledger } = monthView;
    for (const finding of ledger.findings.values())
      for (const one of missingOf(ledger, finding, asOf))
        for (const language of ['zh-CN', 'en'] as const)
          expect(missingWords(one, language)).not.toMatch(/undefined|object|^$/);
  });
});
