import { describe, expect, it } from 'vitest';
import { readDeadline } from '../src/deadline/index.ts';
import {
  type Command,
  type EvidenceCode,
  type FieldChange,
  findingCode,
  isApproved,
  localDate,
  measureCode,
  standingOf,
} from '../src/index.ts';
import { propose } from '../src/intake/index.ts';
import { aRow, aWorkbook } from './aReading.ts';
import { Trial } from './specification.ts';

const F1 = findingCode(1);
const digest = `sha256:${'a'.repeat(64)}`;
const evidence: Command = { type: 'RecordEvidence', finding: F1, name: '制度.pdf', digest, size: 10 };
const close: Command = { type: 'CloseFinding', finding: F1 };
const facts = (value: boolean | null, but: Partial<Record<string, boolean | null>> = {}): Command => ({
  type: 'SetPlan',
  finding: F1,
  fields: (['money', 'safety', 'discipline', 'repeated'] as const).map(
    (field) =>
      ({ field, from: null, to: but[field] === undefined ? value : but[field], as: 'fact' }) as FieldChange,
  ),
});

function imported(...rows: Parameters<typeof aRow>[1][]): Trial {
  const trial = Trial.opened();
  const workbook = aWorkbook(rows.map((changes, i) => aRow(4 + i, changes)));
  const proposal = propose(trial.ledger, workbook, { file: 'a.xlsx', fileDigest: 'sha256:1' });
  trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
  return trial;
}

function planned(...rows: Parameters<typeof aRow>[1][]): Trial {
  const trial = imported(...(rows.length > 0 ? rows : [{}]));
  trial.must(facts(false), '李岚', '2024-02-05');
  trial.must({ type: 'ApprovePlan', minutes: '〔2024〕3号' }, '李岚', '2024-02-10');
  return trial;
}

describe('the life of a finding', () => {
  it('enters as registered, is planned by minutes, begins with the first action', () => {
    const trial = imported({});
    expect(trial.finding().stage).toBe('registered');
    trial.must({ type: 'ApprovePlan', minutes: '〔2024〕3号' }, '李岚', '2024-02-10');
    expect(trial.finding()).toMatchObject({ stage: 'planned', plan: { minutes: '〔2024〕3号' } });
    trial.must({ type: 'RecordProgress', finding: F1, text: '已起草' }, '周航', '2024-02-20');
    expect(trial.finding().stage).toBe('in-progress');
  });

  it('is planned only when complete; what is missing is named field by field', () => {
    const trial = imported(
      { goal: '', owners: { leader: '', departments: [], person: '', cooperating: [] } },
      {},
    );
    trial.must({ type: 'ApprovePlan', minutes: '1' }, '李岚', '2024-02-10');
    expect(trial.finding().stage).toBe('registered');
    expect(trial.finding(findingCode(2)).stage).toBe('planned');
    const outcome = trial.do({ type: 'ApprovePlan', minutes: '1', findings: [F1] }, '李岚', '2024-02-10');
    expect(outcome.ok ? [] : outcome.refusals.map((r) => [r.code, r.at?.field])).toEqual(
      ['goal', 'leader', 'department', 'person'].map((field) => ['plan-incomplete', field]),
    );
  });

  it('asks for stage goal, next review and expected finish where the work has no end', () => {
    const trial = imported({ deadlineText: '长期坚持' });
    const outcome = trial.do({ type: 'ApprovePlan', minutes: '1', findings: [F1] }, '李岚', '2024-02-10');
    expect(outcome.ok ? [] : outcome.refusals.map((r) => r.at?.field)).toEqual([
      'stageGoal',
      'nextReview',
      'expectedFinish',
    ]);
  });

  it('closes by two people: one applies with evidence, a leader confirms', () => {
    const trial = planned();
    trial.must(evidence, '周航', '2024-03-01');
    trial.must({ type: 'ClaimDone', finding: F1 }, '周航', '2024-03-01');
    trial.must(close, '周航', '2024-03-02');
    expect(trial.finding().stage).toBe('pending-review');
    trial.must(close, '吴启明', '2024-03-03');
    expect(trial.finding()).toMatchObject({ stage: 'closed', closing: { cycle: 1, closedOn: '2024-03-03' } });
    expect(standingOf(trial.finding(), localDate('2024-12-01')).kind).toBe('met');
    expect(
      trial.refusals({ type: 'RecordProgress', finding: F1, text: '补充' }, '周航', '2024-04-01'),
    ).toEqual(['finding-closed']);
  });

  it('does not close by the hand that applied, whatever roles it has and however its name is spaced', () => {
    const trial = planned();
    trial.must(evidence, '周航', '2024-03-01');
    trial.must({ type: 'ClaimDone', finding: F1 }, '周航', '2024-03-01');
    trial.must(
      { type: 'RegisterPerson', name: '周 航', department: '局领导', role: 'leader' },
      '李岚',
      '2024-03-01',
    );
    trial.must(close, '周航', '2024-03-02');
    expect(trial.refusals(close, '周　航', '2024-03-03')).toEqual(['same-person']);
    expect(trial.refusals(close, '李岚', '2024-03-03')).toEqual(['role-not-allowed']);
    expect(trial.finding().stage).toBe('pending-review');
  });

  it('names every unmet condition of a closing at once', () => {
    const trial = imported({ deadlineText: '2024年2月底前，并长期坚持' });
    expect(new Set(trial.refusals(close, '周航', '2024-03-02'))).toEqual(
      new Set([
        'plan-not-approved',
        'measures-still-open',
        'evidence-missing',
        'deadline-passed',
        'sustained-work',
        'exclusion-unknown',
      ]),
    );
  });

  it('voids a signature when evidence changes under it', () => {
    const trial = planned();
    trial.must(evidence, '周航', '2024-03-01');
    trial.must({ type: 'ClaimDone', finding: F1 }, '周航', '2024-03-01');
    trial.must(close, '周航', '2024-03-02');
    trial.must(
      { ...evidence, name: '二.pdf', digest: `sha256:${'b'.repeat(64)}` } as Command,
      '周航',
      '2024-03-03',
    );
    expect(trial.refusals({ ...close, step: 'confirm' } as Command, '吴启明', '2024-03-04')).toEqual([
      'step-missing',
    ]);
    trial.must(close, '周航', '2024-03-04');
    trial.must(close, '吴启明', '2024-03-04');
    expect(trial.finding().stage).toBe('closed');
  });

  it('does not count evidence that has expired, or is older than the finding without a reason', () => {
    for (const bad of [{ validUntil: localDate('2024-03-01') }, { date: localDate('2023-12-01') }]) {
      const trial = planned();
      trial.must({ ...evidence, ...bad } as Command, '周航', '2024-03-01');
      trial.must({ type: 'ClaimDone', finding: F1 }, '周航', '2024-03-01');
      expect(trial.refusals(close, '周航', '2024-03-02')).toEqual(['evidence-does-not-count']);
    }
  });

  it('leaves a set deadline where a workbook states another one', () => {
    const trial = planned();
    const later = aWorkbook([aRow(4, { deadlineText: '2024年11月底前' })], { asOf: localDate('2024-06-01') });
    const proposal = propose(trial.ledger, later, { file: 'b.xlsx', fileDigest: 'sha256:2' });
    expect(proposal.changed[0]?.changes).toMatchObject([{ field: 'deadline', as: 'statement' }]);
    trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-06-01');
    expect(trial.finding()).toMatchObject({
      deadline: { due: '2024-09-30' },
      statedDeadline: { due: '2024-11-30' },
    });
    expect(
      trial.refusals({
        type: 'SetPlan',
        finding: F1,
        fields: [{ field: 'goal', from: null, to: '新目标', as: 'fact' }],
      }),
    ).toEqual(['plan-approved']);
  });

  it('sets by plan only what a plan says, and only deadlines that can be kept', () => {
    const trial = imported({});
    const set = (field: object) =>
      trial.refusals({ type: 'SetPlan', finding: F1, fields: [field as FieldChange] });
    const deadline = (raw: string) => ({
      field: 'deadline',
      from: null,
      to: readDeadline(raw, { asOf: localDate('2024-02-01') }),
      as: 'fact',
    });
    expect(set({ field: 'status', from: null, to: { raw: '已销号', value: 'closed' }, as: 'fact' })).toEqual([
      'field-not-of-plan',
    ]);
    expect(set({ field: 'title', from: null, to: '改写', as: 'fact' })).toEqual(['title-not-edited']);
    expect(set(deadline('6月前'))).toEqual(['deadline-ambiguous']);
    expect(set(deadline('视情况'))).toEqual(['deadline-not-understood']);
  });

  it('learns after approval whether money is touched, and does not unlearn it', () => {
    const trial = imported({});
    trial.must({ type: 'ApprovePlan', minutes: '1' }, '李岚', '2024-02-10');
    trial.must(facts(null, { money: true }), '李岚', '2024-02-11');
    expect(trial.refusals(facts(null, { money: false }), '李岚', '2024-02-12')).toEqual(['plan-approved']);
    expect(trial.refusals(facts(null, { money: null }), '李岚', '2024-02-12')).toEqual(['plan-approved']);
  });

  it('refuses a back-dated event that a later one rests against', () => {
    const trial = planned();
    trial.must(evidence, '周航', '2024-03-01');
    trial.must({ type: 'ClaimDone', finding: F1 }, '周航', '2024-03-01');
    trial.must(close, '周航', '2024-03-02');
    trial.must(close, '吴启明', '2024-03-03');
    const second = { ...evidence, digest: `sha256:${'c'.repeat(64)}` } as Command;
    expect(trial.refusals(second, '周航', '2024-02-28')).toEqual(['later-event-rests-on-it']);
    expect(
      trial.refusals({ type: 'RecordProgress', finding: F1, text: '早先' }, '周航', '2024-01-30'),
    ).toEqual(['before-registration']);
    trial.must({ type: 'RecordProgress', finding: F1, text: '早先已起草' }, '周航', '2024-02-28');
    expect(
      trial.refusals({ type: 'RecordProgress', finding: F1, text: '未来' }, '周航', '2025-01-30'),
    ).toEqual(['date-in-future']);
  });

  it('voids the approval of a text by a back-dated entry under it, and refuses neither', () => {
    const trial = planned();
    trial.must({ type: 'RecordProgress', finding: F1, text: '已印发' }, '周航', '2024-02-20');
    trial.must({ type: 'ApproveTexts', text: 'progress' }, '李岚', '2024-03-20');
    expect(isApproved(trial.finding(), 'progress')).toBe(true);
    trial.must({ type: 'RecordProgress', finding: F1, text: '已印发并培训' }, '周航', '2024-03-01');
    expect(isApproved(trial.finding(), 'progress')).toBe(false);
  });

  it('replaces what a correction names and keeps it in the log', () => {
    const trial = planned();
    const outcome = trial.do({ type: 'RecordProgress', finding: F1, text: '清退3笔' }, '周航', '2024-02-20');
    const seq = outcome.ok ? outcome.value[0]?.seq : undefined;
    trial.must(
      { type: 'RecordProgress', finding: F1, text: '清退4笔', ...(seq && { corrects: seq }) },
      '周航',
      '2024-02-20',
    );
    expect(trial.finding().progress.map((p) => p.text)).toEqual(['清退4笔']);
    expect(trial.log.filter((e) => e.type === 'ProgressRecorded')).toHaveLength(2);
    expect(
      trial.refusals({ type: 'RecordProgress', finding: F1, text: 'x', corrects: 1 }, '周航', '2024-02-20'),
    ).toEqual(['corrects-nothing']);
  });

  it('refuses percentages that fall without a reason, empty evidence, and evidence given twice', () => {
    const trial = planned();
    trial.must({ type: 'RecordProgress', finding: F1, text: '过半', percent: 60 }, '周航', '2024-02-20');
    expect(
      trial.refusals(
        { type: 'RecordProgress', finding: F1, text: '返工', percent: 40 },
        '周航',
        '2024-02-21',
      ),
    ).toEqual(['progress-lowered']);
    expect(trial.refusals({ ...evidence, size: 0 } as Command, '周航', '2024-02-21')).toEqual([
      'evidence-empty',
    ]);
    trial.must(evidence, '周航', '2024-02-21');
    expect(trial.refusals(evidence, '周航', '2024-02-22')).toEqual(['evidence-repeated']);
    expect(trial.finding().evidence[0]?.code satisfies EvidenceCode | undefined).toBe('F01.E1');
  });

  it('claims measures one by one, and the whole finding covers those without a word of their own', () => {
    const trial = planned();
    trial.must(evidence, '周航', '2024-03-01');
    trial.must({ type: 'ClaimDone', finding: F1, measure: measureCode(F1, 1) }, '周航', '2024-03-01');
    expect(trial.refusals(close, '周航', '2024-03-02')).toEqual(['measures-still-open']);
    trial.must({ type: 'ClaimDone', finding: F1, measure: measureCode(F1, 2) }, '周航', '2024-03-02');
    expect(trial.refusals(close, '周航', '2024-03-02')).toEqual([]);
    expect(
      trial.refusals({ type: 'ClaimDone', finding: F1, measure: measureCode(F1, 9) }, '周航', '2024-03-02'),
    ).toEqual(['measure-unknown']);
  });

  it('keeps marked secrets and half characters out of every command', () => {
    const trial = planned();
    expect(
      trial.refusals({ type: 'RecordProgress', finding: F1, text: '机密★5年 内容' }, '周航', '2024-02-20'),
    ).toEqual(['classification-mark']);
    expect(
      trial.refusals({ type: 'RecordProgress', finding: F1, text: '半个\ud800字' }, '周航', '2024-02-20'),
    ).toEqual(['lone-surrogate']);
    trial.must({ type: 'RecordProgress', finding: F1, text: '开展保守国家秘密教育' }, '周航', '2024-02-20');
  });

  it('lets only known people act', () => {
    const trial = planned();
    expect(trial.refusals({ type: 'RecordProgress', finding: F1, text: 'x' }, '路人', '2024-02-20')).toEqual([
      'person-unknown',
    ]);
  });
});
