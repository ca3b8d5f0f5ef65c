import { describe, expect, it } from 'vitest';
import { type FieldChange, findingCode, localDate } from '../src/index.ts';
import { importAnswer, propose } from '../src/intake/index.ts';
import type { FindingReading, MeasureReading } from '../src/reading/WorkbookReading.ts';
import { aRow, aWorkbook } from './aReading.ts';
import { Trial } from './specification.ts';

const file = { file: '台账.xlsx', fileDigest: 'sha256:1' };
const titles = ['物资采购验收把关不严', '河道巡查记录不完整', '水费收缴台账混乱', '应急值守制度执行不力'];
const four = titles.map((title, i) => aRow(4 + i, { title }));

function kept(rows: readonly FindingReading[] = four): Trial {
  const trial = Trial.opened();
  trial.must(
    { type: 'ApplyImport', proposal: propose(trial.ledger, aWorkbook(rows), file) },
    '李岚',
    '2024-02-01',
  );
  return trial;
}

function next(trial: Trial, rows: readonly FindingReading[], changes = {}) {
  return propose(trial.ledger, aWorkbook(rows, { asOf: localDate('2024-03-01'), ...changes }), file);
}

const answerOf = (trial: Trial, rows: readonly FindingReading[]) => importAnswer(next(trial, rows), false);

describe('a proposal', () => {
  it('registers new rows in their order and keeps every row as the base of the next comparison', () => {
    const trial = kept();
    expect([...trial.ledger.findings.values()].map((f) => f.title)).toEqual(titles);
    expect(trial.ledger.readings.size).toBe(4);
    expect(trial.ledger.imports).toMatchObject([
      { file: '台账.xlsx', unit: '青澜县水务局', on: '2024-02-01' },
    ]);
  });

  it('finds rows again by wording when they are renumbered and reordered; that alone is unchanged', () => {
    const trial = kept();
    const rows = [...four].reverse().map((row, i) => ({ ...row, number: String(i + 1) }));
    expect(answerOf(trial, rows)).toMatchObject({
      added: [],
      changed: [],
      unchanged: 4,
      absent: [],
      renumbered: [
        { code: 'F04', from: '4', to: '1' },
        { code: 'F03', from: '3', to: '2' },
        { code: 'F02', from: '2', to: '3' },
        { code: 'F01', from: '1', to: '4' },
      ],
    });
  });

  it('shows a changed title beside the original wording, matched by likeness', () => {
    const trial = kept();
    const proposal = next(trial, [{ ...aRow(4, { title: `${titles[0]}。` }) }, ...four.slice(1)]);
    expect(proposal.changed).toMatchObject([
      { code: 'F01', changes: [{ field: 'title', as: 'statement', cell: 'C4' }] },
    ]);
    expect(proposal.warnings).toMatchObject([{ code: 'title-punctuation-only', finding: 'F01' }]);
    trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-03-01');
    expect(trial.finding()).toMatchObject({
      title: titles[0],
      laterTitles: [{ text: `${titles[0]}。`, cell: 'C4' }],
    });
  });

  it('asks where a match is doubtful, and takes the answer', () => {
    const trial = kept();
    const retitled = aRow(4, { title: '物资采购环节验收流程把关不够严格' });
    const proposal = next(trial, [retitled, ...four.slice(1)]);
    expect(proposal.questions).toMatchObject([{ code: 'doubtful-match', sheet: '整改台账', cell: 'C4' }]);
    expect(trial.refusals({ type: 'ApplyImport', proposal }, '李岚', '2024-03-01')).toEqual([
      'questions-open',
    ]);
    const same = new Map([['整改台账!C4', findingCode(1)]]);
    const workbook = aWorkbook([retitled, ...four.slice(1)]);
    expect(propose(trial.ledger, workbook, { ...file, answers: same })).toMatchObject({
      questions: [],
      added: [],
      absent: [],
    });
    const other = new Map([['整改台账!C4', 'new' as const]]);
    expect(propose(trial.ledger, workbook, { ...file, answers: other })).toMatchObject({
      questions: [],
      added: [{ code: 'F05' }],
      absent: ['F01'],
    });
  });

  it('lists what the workbook leaves out and changes nothing about it', () => {
    const trial = kept();
    const before = trial.finding(findingCode(2));
    const proposal = next(
      trial,
      [four[0], four[2], four[3]].flatMap((r) => r ?? []),
    );
    expect(proposal.absent).toEqual(['F02']);
    trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-03-01');
    expect(trial.finding(findingCode(2))).toBe(before);
  });

  it('counts absence only among the findings of the same unit', () => {
    const trial = kept();
    expect(next(trial, [aRow(4, { title: '另一单位的问题' })], { unit: '青澜县林业局' }).absent).toEqual([]);
  });

  it('keeps two findings of one title in one workbook apart, and says so', () => {
    const twins = [
      aRow(4, { title: titles[0] ?? '', number: '1' }),
      aRow(5, { title: titles[0] ?? '', number: '2' }),
    ];
    const trial = kept(twins);
    expect(trial.ledger.findings.size).toBe(2);
    const proposal = next(trial, [...twins].reverse());
    expect(proposal).toMatchObject({ added: [], absent: [], unchanged: ['F02', 'F01'] });
    expect(proposal.warnings.map((w) => w.code)).toEqual(['repeated-title']);
  });

  it('does not touch what the unit did not: edits in the ledger survive the next workbook', () => {
    const trial = kept();
    const goal: FieldChange = { field: 'goal', from: null, to: '验收全程留痕', as: 'fact' };
    trial.must({ type: 'SetPlan', finding: findingCode(1), fields: [goal] }, '李岚', '2024-02-10');
    expect(answerOf(trial, four)).toMatchObject({ changed: [], conflicts: [], unchanged: 4 });
  });

  it('shows a conflict where unit and ledger both changed a field; neither wins, until they agree', () => {
    const trial = kept();
    const leader: FieldChange = { field: 'leader', from: null, to: '局长', as: 'fact' };
    trial.must({ type: 'SetPlan', finding: findingCode(1), fields: [leader] }, '李岚', '2024-02-10');
    const owners = { leader: '党组书记', departments: ['河道科'], person: '周航', cooperating: [] };
    const rows = [aRow(4, { title: titles[0] ?? '', owners, progress: '已起草' }), ...four.slice(1)];
    const proposal = next(trial, rows);
    expect(proposal.conflicts).toMatchObject([
      { code: 'F01', field: 'leader', base: '分管副局长', workbook: '党组书记', ledger: '局长' },
    ]);
    trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-03-01');
    expect(trial.finding().owners.leader).toBe('局长');
    expect(trial.finding().progress.map((p) => p.text)).toEqual(['已起草']);
    expect(next(trial, rows).conflicts).toHaveLength(1);
  });

  it('takes an imported closing as a claim and warns where there is no evidence', () => {
    const trial = kept([aRow(4, { status: { raw: '已销号', value: 'closed' } })]);
    expect(trial.finding()).toMatchObject({
      stage: 'registered',
      claim: { value: 'closed', raw: '已销号', channel: 'library' },
    });
    const proposal = next(kept(), [
      aRow(4, { title: titles[0] ?? '', status: { raw: '已完成', value: 'done' } }),
      ...four.slice(1),
    ]);
    expect(proposal.warnings).toEqual([{ code: 'done-without-evidence', finding: 'F01' }]);
  });

  it('keeps a measure that the workbook leaves out, through new wordings and with a code of its own', () => {
    const trial = kept();
    const measures: readonly MeasureReading[] = [
      { marker: '1.', text: '组织第4项制度全员培训', cell: 'D4' },
      { marker: '2.', text: '公开采购验收结果', cell: 'D4' },
    ];
    const rows = [aRow(4, { title: titles[0] ?? '', measures }), ...four.slice(1)];
    const proposal = next(trial, rows);
    expect(importAnswer(proposal, false).changed).toMatchObject([
      {
        code: 'F01',
        measure: 'F01.2',
        field: 'measures',
        from: '组织第4项制度培训',
        to: '组织第4项制度全员培训',
        as: 'fact',
      },
      { code: 'F01', measure: 'F01.3', field: 'measures', from: null, to: '公开采购验收结果', as: 'fact' },
      {
        code: 'F01',
        measure: 'F01.1',
        field: 'measures',
        from: '修订第4项制度并印发',
        to: null,
        as: 'statement',
      },
    ]);
    trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-03-01');
    expect(trial.finding().measures.map((m) => m.code)).toEqual(['F01.1', 'F01.2', 'F01.3']);
    expect(next(trial, rows)).toMatchObject({ changed: [], conflicts: [] });
  });

  it('reads a deadline of one wording as one deadline, in whatever month it is read', () => {
    const trial = kept([aRow(4, { deadlineText: '9月底前' })]);
    expect(answerOf(trial, [aRow(4, { deadlineText: '9月底前' })]).changed).toEqual([]);
  });

  it('says nothing of fields for which the workbook has no column', () => {
    const trial = kept([aRow(4, { progress: '已起草', remark: '待研究' })]);
    const workbook = aWorkbook([aRow(4, { cells: { title: 'B4' } })]);
    const sheets = workbook.sheets.map((s) => ({ ...s, columns: { number: 'A', title: 'B' } }));
    expect(propose(trial.ledger, { ...workbook, sheets }, file).changed).toEqual([]);
    const cleared = propose(trial.ledger, aWorkbook([aRow(4)]), file);
    expect(cleared.changed[0]?.changes).toMatchObject([
      { field: 'progress', from: '已起草', to: null },
      { field: 'remark', from: '待研究', to: null },
    ]);
  });

  it('joins sheets that are projections of one set by wording, never by number', () => {
    const [base] = aWorkbook([]).sheets;
    if (base === undefined) throw new Error('no sheet');
    const problems = { ...base, name: '问题清单', columns: { number: 'A', title: 'B' } };
    const bare = { measures: [], goal: '', cells: { title: 'B2' } };
    const tasks = { ...base, name: '任务清单' };
    const workbook = aWorkbook([], {
      sheets: [
        {
          ...problems,
          findings: [
            aRow(4, { ...bare, title: titles[1] ?? '', number: '1' }),
            aRow(5, { ...bare, title: titles[0] ?? '', number: '2' }),
          ],
        },
        {
          ...tasks,
          findings: [
            aRow(4, { title: titles[0] ?? '', number: '1' }),
            aRow(5, { title: titles[1] ?? '', number: '2' }),
          ],
        },
      ],
    });
    const proposal = propose(Trial.opened().ledger, workbook, file);
    expect(
      proposal.added.map((a) => [
        a.finding.number,
        a.finding.title,
        a.finding.measures.length,
        a.finding.goal,
      ]),
    ).toEqual([
      ['1', titles[1], 2, '制度健全、执行到位'],
      ['2', titles[0], 2, '制度健全、执行到位'],
    ]);
  });

  it('counts advice, leads and assigned matters apart, by the sheet that lists them', () => {
    const [base] = aWorkbook([]).sheets;
    if (base === undefined) throw new Error('no sheet');
    const sheet = (name: string, title: string) => ({ ...base, name, findings: [aRow(4, { title })] });
    const workbook = aWorkbook([], {
      sheets: [
        sheet('反馈问题清单', 'A项'),
        sheet('意见建议', 'B项'),
        sheet('问题线索', 'C项'),
        sheet('交办事项', 'D项'),
      ],
    });
    const proposal = propose(Trial.opened().ledger, workbook, file);
    expect(proposal.added.map((a) => a.finding.population)).toEqual([
      'problem',
      'suggestion',
      'clue',
      'assigned',
    ]);
  });

  it('warns of a unit that the ledger has nothing of, while it has findings of others', () => {
    const other = aWorkbook([aRow(4, { title: '另一单位的问题' })], { unit: '青澜县林业局' });
    expect(propose(kept().ledger, other, file).problems).toMatchObject([
      { code: 'unit-new', severity: 'warning' },
    ]);
    expect(propose(Trial.opened().ledger, other, file).problems).toEqual([]);
  });

  it('lists every finding as absent where a table has no row left', () => {
    expect(next(kept(), []).absent).toEqual(['F01', 'F02', 'F03', 'F04']);
    const noTable = aWorkbook([]).sheets.map((sheet) => ({ ...sheet, role: 'ignore' as const }));
    expect(next(kept(), [], { sheets: noTable }).absent).toEqual([]);
  });

  it('names the empty cell of a field that was emptied', () => {
    const trial = kept([aRow(4, { remark: '待研究' })]);
    expect(importAnswer(next(trial, [aRow(4)]), false).changed).toMatchObject([
      { field: 'remark', from: '待研究', to: null, cell: 'K4' },
    ]);
  });

  it('warns of a workbook older than the last one of its unit', () => {
    const problems = next(kept(), four, { asOf: localDate('2024-01-01') }).problems;
    expect(problems.map((p) => p.code)).toEqual(['older-than-last-import']);
  });

  it('is refused when a finding has moved on since it was made', () => {
    const trial = kept();
    const proposal = next(trial, [aRow(4, { title: titles[0] ?? '', progress: '已起草' }), ...four.slice(1)]);
    trial.must({ type: 'RecordProgress', finding: findingCode(1), text: '另有进展' }, '周航', '2024-02-20');
    expect(trial.refusals({ type: 'ApplyImport', proposal }, '李岚', '2024-03-01')).toEqual([
      'proposal-stale',
    ]);
  });
});
