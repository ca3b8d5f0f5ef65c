import { describe, expect, it } from 'vitest';
import {
  type Command,
  exclusionFacts,
  type FieldChange,
  findingCode,
  localDate,
  type ReturnReason,
  standingOf,
} from '../src/index.ts';
import { propose } from '../src/intake/index.ts';
import { aRow, aWorkbook } from './aReading.ts';
import { Trial } from './specification.ts';

const F1 = findingCode(1);
const close = { type: 'CloseFinding', finding: F1 } as const;
const done = { type: 'ClaimDone', finding: F1 } as const;
const evidence = (letter: string): Command => ({
  type: 'RecordEvidence',
  finding: F1,
  name: `${letter}.pdf`,
  digest: `sha256:${letter.repeat(64)}`,
  size: 10,
});
const sendBack = (changes: Partial<Extract<Command, { type: 'ReturnFinding' }>> = {}): Command => ({
  type: 'ReturnFinding',
  finding: F1,
  reason: 'evidence-insufficient',
  missing: '缺验收报告',
  ...changes,
});

/** F01 with an approved plan, evidence and the word of its contact 周航; 程野 verifies. */
function worked(): Trial {
  const trial = Trial.opened();
  trial.must({ type: 'RegisterPerson', name: '程野', department: '审计科', role: 'verifier' });
  const workbook = aWorkbook([aRow(4)]);
  const proposal = propose(trial.ledger, workbook, { file: 'a.xlsx', fileDigest: 'sha256:1' });
  trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
  const fields = exclusionFacts.map((field): FieldChange => ({ field, from: null, to: false, as: 'fact' }));
  trial.must({ type: 'SetPlan', finding: F1, fields }, '李岚', '2024-02-05');
  trial.must({ type: 'ApprovePlan', minutes: '〔2024〕3号' }, '李岚', '2024-02-10');
  trial.must(evidence('a'), '周航', '2024-03-01');
  trial.must(done, '周航', '2024-03-01');
  return trial;
}

function applied(): Trial {
  const trial = worked();
  trial.must(close, '周航', '2024-03-02');
  return trial;
}

describe('the return of a closing application', () => {
  it('asks for more work: the finding is open, with what is missing and by when', () => {
    const trial = applied();
    const { deadline } = trial.finding();
    trial.must(sendBack({ due: localDate('2024-03-20') }), '程野', '2024-03-05');
    const finding = trial.finding();
    expect(finding).toMatchObject({
      stage: 'supplement',
      plan: { minutes: '〔2024〕3号' },
      returned: {
        reason: 'evidence-insufficient',
        missing: '缺验收报告',
        due: '2024-03-20',
        by: '程野',
        on: '2024-03-05',
        step: 'confirm',
        cycle: 1,
        signatures: [{ person: '周航', step: 'apply' }],
      },
    });
    expect(finding).not.toHaveProperty('application');
    expect(finding.deadline).toEqual(deadline);
    expect(standingOf(finding, localDate('2024-10-02'))).toEqual({
      kind: 'overdue',
      due: '2024-09-30',
      days: 2,
    });
  });

  it('is left by nothing but a new application, in which all sign anew', () => {
    const trial = applied();
    trial.must(sendBack(), '程野', '2024-03-05');
    trial.must({ type: 'RecordProgress', finding: F1, text: '已补充验收' }, '周航', '2024-03-08');
    trial.must(evidence('b'), '周航', '2024-03-08');
    trial.must(done, '周航', '2024-03-08');
    expect(trial.finding().stage).toBe('supplement');
    expect(trial.refusals({ ...close, step: 'confirm' }, '吴启明', '2024-03-09')).toEqual(['step-missing']);
    trial.must(close, '周航', '2024-03-09');
    const again = trial.finding();
    expect(again).toMatchObject({ stage: 'pending-review', application: { cycle: 1 } });
    expect(again).not.toHaveProperty('returned');
    trial.must(close, '吴启明', '2024-03-10');
    expect(trial.finding()).toMatchObject({
      stage: 'closed',
      closing: { cycle: 1, signatures: [{ on: '2024-03-09' }, { on: '2024-03-10' }] },
      returns: [{ on: '2024-03-05', signatures: [{ on: '2024-03-02' }] }],
    });
  });

  it('happens again where more is missing, and each one stays on record', () => {
    const trial = applied();
    trial.must(sendBack(), '程野', '2024-03-05');
    trial.must(close, '周航', '2024-03-06');
    trial.must(sendBack({ reason: 'goal-not-met', missing: '复查仍有两处未整改' }), '李岚', '2024-03-07');
    expect(trial.finding()).toMatchObject({ stage: 'supplement', returned: { reason: 'goal-not-met' } });
    expect(trial.finding().returns.map(({ by }) => by)).toEqual(['程野', '李岚']);
    expect(trial.finding().history.filter((e) => e.type === 'FindingReturned')).toHaveLength(2);
  });

  it('is for an application only', () => {
    expect(worked().refusals(sendBack(), '程野', '2024-03-05')).toEqual(['nothing-to-return']);
    const trial = applied();
    trial.must(sendBack(), '程野', '2024-03-05');
    expect(trial.refusals(sendBack(), '程野', '2024-03-06')).toEqual(['nothing-to-return']);
    trial.must(close, '周航', '2024-03-07');
    trial.must(close, '吴启明', '2024-03-08');
    expect(trial.refusals(sendBack(), '程野', '2024-03-09')).toEqual(['finding-closed']);
    expect(trial.refusals(sendBack(), '程野', '2024-01-01')).toEqual(['before-registration']);
    expect(trial.refusals(sendBack({ finding: findingCode(9) }), '程野', '2024-03-09')).toEqual([
      'finding-unknown',
    ]);
  });

  it('says why and what is missing, and sets no day that is past', () => {
    const trial = applied();
    const bad = sendBack({
      reason: 'whatever' as ReturnReason,
      missing: ' ',
      due: localDate('2024-03-04'),
    });
    expect(trial.refusals(bad, '程野', '2024-03-05')).toEqual([
      'return-reason-unknown',
      'text-missing',
      'resubmission-before-return',
    ]);
    expect(trial.refusals(sendBack({ due: localDate('2024-03-05') }), '程野', '2024-03-05')).toEqual([]);
  });

  it('is not for a contact, nor for who applied, claimed it done or brought all the evidence', () => {
    const trial = worked();
    trial.must({ ...done }, '郑若溪', '2024-03-01');
    trial.must(close, '吴启明', '2024-03-02');
    expect(trial.refusals(sendBack(), '周航', '2024-03-05')).toEqual(['role-not-allowed']);
    expect(trial.refusals(sendBack(), '吴 启明', '2024-03-05')).toEqual(['same-person']);
    expect(trial.refusals(sendBack(), '郑若溪', '2024-03-05')).toEqual(['own-work']);
    const brought = worked();
    brought.must({ type: 'RegisterPerson', name: '周航', department: '河道科', role: 'verifier' });
    brought.must(close, '吴启明', '2024-03-02');
    expect(brought.refusals(sendBack(), '周航', '2024-03-05')).toEqual(['own-work']);
  });

  it('cannot be dated before a closing that rests on the application', () => {
    const trial = applied();
    trial.must(close, '吴启明', '2024-03-06');
    expect(trial.refusals(sendBack(), '程野', '2024-03-04')).toEqual(['later-event-rests-on-it']);
  });

  it('ends with a transfer', () => {
    const trial = applied();
    trial.must(sendBack(), '程野', '2024-03-05');
    trial.must(
      { type: 'TransferFinding', finding: F1, to: '县纪委监委', reason: '职责不符' },
      '李岚',
      '2024-03-06',
    );
    expect(trial.finding().stage).toBe('transferred');
    expect(trial.finding()).not.toHaveProperty('returned');
    expect(trial.finding().returns).toHaveLength(1);
  });
});
