import { describe, expect, it } from 'vitest';
import { aRow, aWorkbook } from '../../test/aReading.ts';
import { Trial } from '../../test/specification.ts';
import { localDate } from '../date/LocalDate.ts';
import type { FindingReading } from '../reading/WorkbookReading.ts';
import { propose } from './propose.ts';

const row = (n: number, changes: Partial<FindingReading>, ...departments: readonly string[]) => {
  const plain = aRow(n, { measures: [{ text: '建立台账' }], ...changes });
  return { ...plain, owners: { ...plain.owners, departments } };
};

const titles = { meals: '营养餐验收走过场', cards: '医保卡发放不及时', roads: '农村公路养护资金拨付滞后' };

/** The office's ledger of a county, whose units then deliver their own workbooks. */
function county(): Trial {
  const trial = Trial.opened();
  take(
    trial,
    [
      row(4, { title: titles.meals }, '县教育局'),
      row(5, { title: titles.cards }, '县医保局'),
      row(6, { title: titles.roads }, '县交通局', '县财政局'),
    ],
    '县整改办',
  );
  return trial;
}

function proposalOf(trial: Trial, rows: readonly FindingReading[], unit: string) {
  const workbook = aWorkbook(rows, { unit, asOf: localDate('2024-03-01') });
  return propose(trial.ledger, workbook, { file: `${unit}.xlsx`, fileDigest: `sha256:${unit}` });
}

function take(trial: Trial, rows: readonly FindingReading[], unit: string) {
  const proposal = proposalOf(trial, rows, unit);
  trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-03-01');
  return proposal;
}

describe('a unit’s own workbook in the ledger of several', () => {
  it('names its sections: the unit stays responsible, and a note says so once', () => {
    const trial = county();
    const proposal = take(
      trial,
      [
        row(4, { title: titles.cards, number: '2' }, '基金科'),
        row(5, { title: '窗口排队时间长', number: '3' }, '基金科'),
        row(6, { title: '目录更新滞后', number: '4' }),
      ],
      '县医保局',
    );
    expect(proposal.changed).toEqual([]);
    expect(proposal.added.map(({ finding }) => finding.owners.departments)).toEqual([
      ['县医保局'],
      ['县医保局'],
    ]);
    expect(proposal.problems).toMatchObject([
      { code: 'section-of-unit', severity: 'info', message: '县医保局', seen: '基金科' },
    ]);
  });

  it('says nothing of who else answers for a finding', () => {
    const trial = county();
    expect(
      proposalOf(trial, [row(4, { title: titles.roads, number: '3' }, '养护科')], '县交通局').changed,
    ).toEqual([]);
    expect(proposalOf(trial, [row(4, { title: titles.roads, number: '3' })], '县交通局').changed).toEqual([]);
  });

  it('hands over to a department that the ledger knows', () => {
    const trial = county();
    const { changed } = proposalOf(
      trial,
      [row(4, { title: titles.cards, number: '2' }, '县财政局')],
      '县医保局',
    );
    expect(changed).toMatchObject([{ code: 'F02', changes: [{ field: 'department', to: ['县财政局'] }] }]);
  });

  it('counts its own table: the numbers of the office’s ledger stay, those of its own findings follow it', () => {
    const trial = county();
    const [cards, queues] = [{ title: titles.cards }, { title: '窗口排队时间长' }];
    take(trial, [row(4, { ...cards, number: '1' }), row(5, { ...queues, number: '2' })], '县医保局');
    const { renumbered, warnings } = take(
      trial,
      [row(4, { ...queues, number: '1' }), row(5, { ...cards, number: '2' })],
      '县医保局',
    );
    expect(warnings).toEqual([]);
    expect(renumbered).toEqual([{ code: 'F04', from: '2', to: '1' }]);
    expect([...trial.ledger.findings.values()].map(({ number }) => number)).toEqual(['1', '2', '3', '1']);
  });
});
