import { describe, expect, it } from 'vitest';
import { readDeadline } from '../src/deadline/index.ts';
import { type FieldChange, findingCode, localDate, measureCode } from '../src/index.ts';
import { type Proposal, propose } from '../src/intake/index.ts';
import { aRow, aWorkbook } from './aReading.ts';
import { Trial } from './specification.ts';

const F1 = findingCode(1);
const file = { file: '台账.xlsx', fileDigest: 'sha256:1' };

function registered(): Trial {
  const trial = Trial.opened();
  const proposal = propose(trial.ledger, aWorkbook([aRow(4)]), file);
  trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
  return trial;
}

function planned(): Trial {
  const trial = registered();
  trial.must({ type: 'ApprovePlan', minutes: '〔2024〕3号' }, '李岚', '2024-03-01');
  return trial;
}

const set = (...fields: readonly Partial<FieldChange>[]) => ({
  type: 'SetPlan' as const,
  finding: F1,
  fields: fields.map((field) => ({ from: null, as: 'fact', ...field }) as FieldChange),
});
const deadline = (raw: string) => ({
  field: 'deadline' as const,
  to: readDeadline(raw, { asOf: localDate('2024-02-01') }),
});

/** A proposal as somebody may write it by hand, past the comparison that makes ours. */
function forged(trial: Trial, change: Partial<FieldChange>): Proposal {
  const proposal = propose(trial.ledger, aWorkbook([aRow(4)]), file);
  const changes = [{ from: null, as: 'fact', ...change } as FieldChange];
  const { version } = trial.finding();
  const origin = { file: 'x.xlsx', sheet: 's', rows: [4], cells: {} };
  return { ...proposal, changed: [{ code: F1, version, changes, origin }] };
}

describe('what a plan fixes', () => {
  it('is not moved by an approval that is dated before a change', () => {
    const trial = registered();
    trial.must(set(deadline('2024年11月30日')), '李岚', '2024-03-10');
    expect(trial.refusals({ type: 'ApprovePlan', minutes: '3' }, '李岚', '2024-03-01')).toEqual([
      'later-event-rests-on-it',
    ]);
    trial.must({ type: 'ApprovePlan', minutes: '3' }, '李岚', '2024-03-10');
  });

  it('is not moved by a change that is dated before the approval', () => {
    const trial = planned();
    expect(trial.refusals(set(deadline('2024年11月30日')), '李岚', '2024-02-20')).toEqual(['plan-approved']);
    expect(
      trial.refusals(
        { type: 'ApplyImport', proposal: forged(trial, deadline('2024年11月30日')) },
        '李岚',
        '2024-02-20',
      ),
    ).toEqual(['plan-approved']);
  });

  it.each([
    deadline('2024年11月30日'),
    { ...deadline('2024年11月30日'), measure: measureCode(F1, 1) },
    { field: 'goal' as const, to: '另一目标' },
    { field: 'measures' as const, measure: measureCode(F1, 1), to: null },
    { field: 'expectedFinish' as const, to: '2030-12-31' },
  ])('is not moved by a proposal that calls $field a fact', (change) => {
    const trial = planned();
    const proposal = forged(trial, change);
    expect(trial.refusals({ type: 'ApplyImport', proposal }, '李岚', '2024-04-01')).toEqual([
      'plan-approved',
    ]);
  });

  it('keeps the original wording whatever a proposal says', () => {
    const trial = registered();
    const proposal = forged(trial, { field: 'title', to: '改写' });
    expect(trial.refusals({ type: 'ApplyImport', proposal }, '李岚', '2024-04-01')).toEqual([
      'title-not-edited',
    ]);
  });
});

describe('setting a plan', () => {
  it('gives a measure a code of its finding that none ever had', () => {
    const trial = registered();
    const measure = (code: string | undefined, to: string | null) =>
      trial.refusals(
        set({ field: 'measures', ...(code && { measure: code as never }), to }),
        '李岚',
        '2024-02-10',
      );
    expect(measure('F01.2', null)).toEqual([]);
    expect(measure('F01.2', '又用旧号')).toEqual(['measure-unknown']);
    expect(measure('F02.3', '别的问题')).toEqual(['measure-unknown']);
    expect(measure(undefined, '没有编码')).toEqual(['measure-unknown']);
    expect(measure('F01.4', '跳过一号')).toEqual(['measure-unknown']);
    expect(measure('F01.3', '公开结果')).toEqual([]);
    expect(trial.finding().measures.map((m) => m.code)).toEqual(['F01.1', 'F01.3']);
  });

  it('does not record what would change nothing: no deadline for a finding, a goal for a measure', () => {
    const trial = registered();
    expect(trial.refusals(set({ field: 'deadline', to: null }))).toContain('text-missing');
    expect(trial.refusals(set({ field: 'goal', to: 'x', measure: measureCode(F1, 1) }))).toContain(
      'field-not-of-plan',
    );
  });

  it('lets only clerk and leader say what touches money and what counts among which', () => {
    const trial = registered();
    for (const field of [
      { field: 'money' as const, to: false },
      { field: 'population' as const, to: 'clue' as const },
    ])
      expect(trial.refusals(set(field), '周航', '2024-02-10')).toEqual(['role-not-allowed']);
    trial.must(set({ field: 'goal', to: '验收全程留痕' }), '周航', '2024-02-10');
    trial.must(set({ field: 'money', to: false }), '吴启明', '2024-02-10');
  });

  it('approves of all findings those that were complete on the day', () => {
    const trial = Trial.opened();
    const rows = [aRow(4, { goal: '' }), aRow(5)];
    const proposal = propose(trial.ledger, aWorkbook(rows), file);
    trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
    trial.must(set({ field: 'goal', to: '后来才有' }), '李岚', '2024-03-10');
    trial.must({ type: 'ApprovePlan', minutes: '3' }, '李岚', '2024-03-01');
    expect([...trial.ledger.findings.values()].map((f) => f.stage)).toEqual(['registered', 'planned']);
  });
});

describe('registering', () => {
  it('takes a finding in once, with its wording, under codes of its own', () => {
    const trial = registered();
    const proposal = propose(trial.ledger, aWorkbook([aRow(5, { title: '水费收缴台账混乱' })]), file);
    const [one] = proposal.added;
    if (one === undefined) throw new Error('nothing is new');
    const add = (...added: Proposal['added']) =>
      trial.refusals({ type: 'ApplyImport', proposal: { ...proposal, added } }, '李岚', '2024-03-01');
    expect(add(one, one)).toEqual(['code-taken']);
    expect(add({ ...one, finding: { ...one.finding, title: ' ' } })).toEqual(['text-missing']);
    expect(add({ ...one, code: findingCode(9) })).toEqual(['measure-unknown', 'measure-unknown']);
    expect(add(one)).toEqual([]);
  });
});

describe('a correction', () => {
  const evidence = (letter: string, corrects?: number) => ({
    type: 'RecordEvidence' as const,
    finding: F1,
    name: `${letter}.pdf`,
    digest: `sha256:${letter.repeat(64)}`,
    size: 10,
    ...(corrects !== undefined && { corrects }),
  });
  const seqOf = (outcome: ReturnType<Trial['do']>) => (outcome.ok ? (outcome.value[0]?.seq ?? 0) : 0);

  it('corrects a correction, and not what is corrected already', () => {
    const trial = planned();
    const say = (text: string, corrects?: number, on = '2024-03-05') =>
      trial.do(
        { type: 'RecordProgress', finding: F1, text, ...(corrects !== undefined && { corrects }) },
        '周航',
        on,
      );
    const first = seqOf(say('清退3笔'));
    const second = seqOf(say('清退4笔', first));
    const third = say('清退5笔', second, '2024-03-20');
    expect(third.ok).toBe(true);
    expect(trial.finding().progress.map((p) => [p.text, p.on])).toEqual([['清退5笔', '2024-03-20']]);
    expect(say('清退6笔', first)).toMatchObject({ refusals: [{ code: 'corrects-nothing' }] });
    expect(say('清退6笔', second)).toMatchObject({ refusals: [{ code: 'corrects-nothing' }] });
  });

  it('does not take evidence away from under a signature, on whatever day it is dated', () => {
    const trial = planned();
    trial.must(
      set(...(['money', 'safety', 'discipline', 'repeated'] as const).map((field) => ({ field, to: false }))),
      '李岚',
      '2024-03-02',
    );
    const seq = seqOf(trial.do(evidence('a'), '周航', '2024-03-05'));
    trial.must({ type: 'ClaimDone', finding: F1 }, '周航', '2024-03-05');
    trial.must({ type: 'CloseFinding', finding: F1 }, '周航', '2024-03-06');
    for (const on of ['2024-03-05', '2024-03-06', '2024-03-20'])
      expect(trial.refusals(evidence('b', seq), '周航', on), on).toEqual(['later-event-rests-on-it']);
  });
});
