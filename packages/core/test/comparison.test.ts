import { describe, expect, it } from 'vitest';
import { type FieldChange, findingCode, localDate, measureCode } from '../src/index.ts';
import { hasChanges, propose } from '../src/intake/index.ts';
import type { FindingReading, WorkbookReading } from '../src/reading/WorkbookReading.ts';
import { aRow, aWorkbook } from './aReading.ts';
import { Trial } from './specification.ts';

const F1 = findingCode(1);
const title = '物资采购验收把关不严';
const owners = { leader: '分管副局长', departments: ['河道科'], person: '周航', cooperating: [] };
const file = { file: '台账.xlsx', fileDigest: 'sha256:1' };

function take(
  trial: Trial,
  rows: readonly FindingReading[],
  on: string,
  changes: Partial<WorkbookReading> = {},
) {
  const proposal = propose(trial.ledger, aWorkbook(rows, { asOf: localDate(on), ...changes }), file);
  trial.must({ type: 'ApplyImport', proposal }, '李岚', on);
  return proposal;
}

function kept(...rows: readonly FindingReading[]): Trial {
  const trial = Trial.opened();
  take(trial, rows.length > 0 ? rows : [aRow(4, { title })], '2024-02-01');
  return trial;
}

function set(trial: Trial, field: Partial<FieldChange>, on: string) {
  const fields = [{ from: null, as: 'fact', ...field } as FieldChange];
  trial.must({ type: 'SetPlan', finding: F1, fields }, '李岚', on);
}

describe('three ways', () => {
  it('takes status as the later word, though the ledger has heard another one meanwhile', () => {
    const trial = kept(aRow(4, { title, status: { raw: '正在整改', value: 'in-progress' } }));
    trial.must({ type: 'ClaimDone', finding: F1 }, '周航', '2024-02-10');
    const proposal = take(
      trial,
      [aRow(4, { title, status: { raw: '未完成', value: 'not-done' } })],
      '2024-03-01',
    );
    expect(proposal.conflicts).toEqual([]);
    expect(trial.finding().claim).toMatchObject({ value: 'not-done' });
  });

  it('compares with what both agreed on, once they have come to say the same', () => {
    const trial = kept();
    const leads = (leader: string) => aRow(4, { title, owners: { ...owners, leader } });
    set(trial, { field: 'leader', to: '局长' }, '2024-02-10');
    const agreed = take(trial, [leads('局长')], '2024-03-01');
    expect(agreed).toMatchObject({ changed: [], conflicts: [], agreed: ['F01'], unchanged: ['F01'] });
    expect(hasChanges(propose(trial.ledger, aWorkbook([leads('局长')]), file))).toBe(false);
    take(trial, [leads('党组书记')], '2024-04-01');
    expect(trial.finding().owners.leader).toBe('党组书记');
  });

  it('records nothing the second time, though a measure is in conflict and another one was only stated', () => {
    const measures: FindingReading['measures'] = [{ text: '修订制度', person: '周航' }, { text: '组织培训' }];
    const trial = kept(aRow(4, { title, measures }));
    trial.must({ type: 'ApprovePlan', minutes: '3' }, '李岚', '2024-02-10');
    set(trial, { field: 'person', measure: measureCode(F1, 1), to: '吴启明' }, '2024-02-11');
    const rows = [
      aRow(4, {
        title,
        measures: [
          { text: '修订制度', person: '郑若溪' },
          { text: '组织培训' },
          { text: '公开采购验收结果', status: { raw: '已完成', value: 'done' } },
        ],
      }),
    ];
    const proposal = take(trial, rows, '2024-03-01');
    expect(proposal.conflicts).toMatchObject([{ measure: 'F01.1', field: 'person', base: '周航' }]);
    expect(proposal.changed[0]?.changes.map((c) => [c.measure, c.as])).toEqual([['F01.3', 'statement']]);
    const again = propose(trial.ledger, aWorkbook(rows), file);
    expect(hasChanges(again)).toBe(false);
    expect(again.conflicts).toHaveLength(1);
  });

  it('warns of the very file that was imported before, where it would take back what came since', () => {
    const trial = kept();
    const first = aWorkbook([aRow(4, { title })]);
    expect(propose(trial.ledger, first, file).problems).toEqual([]);
    take(trial, [aRow(4, { title, progress: '三月进展' })], '2024-03-31');
    const { changed, problems } = propose(trial.ledger, first, file);
    expect(changed).toMatchObject([{ changes: [{ field: 'progress', to: null }] }]);
    expect(problems).toMatchObject([{ code: 'imported-before', severity: 'warning' }, {}]);
  });

  it('warns of a workbook older than the latest of its unit, also when an older one came last', () => {
    const trial = kept();
    take(trial, [aRow(4, { title, progress: '三月进展' })], '2024-03-31');
    take(trial, [aRow(4, { title, progress: '二月进展' })], '2024-02-29');
    const march = aWorkbook([aRow(4, { title })], { asOf: localDate('2024-03-15') });
    expect(
      propose(trial.ledger, march, { ...file, fileDigest: 'sha256:2' }).problems.map((p) => p.code),
    ).toEqual(['older-than-last-import']);
  });
});

describe('findings of one wording', () => {
  const twin = (number: string, work: string, department = '河道科') =>
    aRow(4, { title, number, measures: [{ text: work }], owners: { ...owners, departments: [department] } });
  const twins = [twin('1', '修订物资采购管理制度'), twin('2', '公开基建项目验收结果')];

  it('are told apart by their measures when one is gone and the other has its number', () => {
    const trial = kept(...twins);
    const proposal = propose(trial.ledger, aWorkbook([twin('1', '公开基建项目验收结果')]), file);
    expect(proposal).toMatchObject({
      absent: ['F01'],
      unchanged: ['F02'],
      renumbered: [{ code: 'F02', to: '1' }],
    });
  });

  it('keep their own when a third comes in before them', () => {
    const trial = kept(twin('2', '修订物资采购管理制度'));
    const rows = [twin('1', '组织专项审计'), twin('2', '修订物资采购管理制度')];
    expect(propose(trial.ledger, aWorkbook(rows), file)).toMatchObject({
      added: [{ code: 'F02', finding: { number: '1' } }],
      unchanged: ['F01'],
    });
  });

  it('are joined across sheets one with one', () => {
    const [sheet] = aWorkbook([]).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const bare = twins.map((row) => ({ ...row, measures: [] }));
    const sheets = [
      { ...sheet, name: '问题清单', findings: bare },
      { ...sheet, name: '任务清单', findings: twins },
    ];
    const proposal = propose(Trial.opened().ledger, aWorkbook([], { sheets }), file);
    expect(proposal.added.map((a) => a.finding.measures.map((m) => m.text))).toEqual([
      ['修订物资采购管理制度'],
      ['公开基建项目验收结果'],
    ]);
    expect(proposal.problems).toEqual([]);
  });

  it('are joined where neither sheet numbers them', () => {
    const [sheet] = aWorkbook([]).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const unnumbered = [twin('', '修订物资采购管理制度')];
    const sheets = [
      { ...sheet, name: '问题清单', findings: unnumbered },
      { ...sheet, name: '任务清单', findings: unnumbered },
    ];
    const { added } = propose(Trial.opened().ledger, aWorkbook([], { sheets }), file);
    expect(added).toMatchObject([{ finding: { number: '' } }]);
  });

  it('show where two sheets list different measures: none is dropped in silence', () => {
    const [sheet] = aWorkbook([]).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const sheets = [
      { ...sheet, name: '问题清单', findings: [twin('1', '修订物资采购管理制度')] },
      { ...sheet, name: '任务清单', findings: [twin('1', '组织专项审计')] },
    ];
    const { problems } = propose(Trial.opened().ledger, aWorkbook([], { sheets }), file);
    expect(problems).toMatchObject([{ code: 'sheets-differ', sheet: '任务清单', severity: 'warning' }]);
  });
});

describe('titles that differ in a figure', () => {
  const of = (year: number, number: string) =>
    aRow(4, { title: `${year}年度部门预算执行进度严重滞后`, number });

  it('may be two findings: where the number does not speak for one, a person decides', () => {
    const trial = kept(of(2022, '1'));
    expect(propose(trial.ledger, aWorkbook([of(2023, '2')]), file).questions).toMatchObject([
      { code: 'doubtful-match' },
    ]);
    expect(propose(trial.ledger, aWorkbook([of(2023, '1')]), file)).toMatchObject({
      questions: [],
      added: [],
    });
    expect(propose(trial.ledger, aWorkbook([of(2022, '1'), of(2023, '2')]), file)).toMatchObject({
      questions: [],
      added: [{ code: 'F02' }],
      unchanged: ['F01'],
    });
  });
});
