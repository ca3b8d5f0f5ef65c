import { describe, expect, it } from 'vitest';
import {
  type Command,
  claimsDone,
  exclusionFacts,
  type FieldChange,
  findingCode,
  measureCode,
  openMeasures,
  type RecordedEvent,
} from '../src/index.ts';
import { propose } from '../src/intake/index.ts';
import { aRow, aWorkbook } from './aReading.ts';
import { Trial } from './specification.ts';

const [F1, F2] = [findingCode(1), findingCode(2)];
const done = { type: 'ClaimDone', finding: F1 } as const;
const close = { type: 'CloseFinding', finding: F1 } as const;
const evidence = (letter: string): Command => ({
  type: 'RecordEvidence',
  finding: F1,
  name: `${letter}.pdf`,
  digest: `sha256:${letter.repeat(64)}`,
  size: 10,
});
const titles = ['物资采购验收把关不严', '河道巡查记录不完整'];

function importing(trial: Trial, first: Parameters<typeof aRow>[1], on: string) {
  const rows = titles.map((title, i) => aRow(4 + i, { title, ...(i === 0 && first) }));
  const proposal = propose(trial.ledger, aWorkbook(rows), { file: '台账.xlsx', fileDigest: 'sha256:1' });
  trial.must({ type: 'ApplyImport', proposal }, '李岚', on);
}

function planned(first: Parameters<typeof aRow>[1] = {}): Trial {
  const trial = Trial.opened();
  importing(trial, first, '2024-02-01');
  const fields = exclusionFacts.map((field): FieldChange => ({ field, from: null, to: false, as: 'fact' }));
  trial.must({ type: 'SetPlan', finding: F1, fields }, '李岚', '2024-02-05');
  trial.must({ type: 'ApprovePlan', minutes: '〔2024〕3号' }, '李岚', '2024-02-10');
  return trial;
}

describe('a closing', () => {
  it('is not confirmed by who claimed the work done, though another hand applied', () => {
    const trial = planned();
    trial.must(evidence('a'), '周航', '2024-03-01');
    trial.must({ ...done, measure: measureCode(F1, 1) }, '吴启明', '2024-03-01');
    trial.must({ ...done, measure: measureCode(F1, 2) }, '周航', '2024-03-01');
    trial.must(close, '周航', '2024-03-02');
    expect(trial.refusals(close, '吴启明', '2024-03-03')).toEqual(['own-work']);
    trial.must(close, '郑若溪', '2024-03-03');
    expect(trial.finding().stage).toBe('closed');
  });

  it('is not confirmed by who brought all of the evidence; one piece from another hand does', () => {
    const trial = planned();
    trial.must(evidence('a'), '吴启明', '2024-03-01');
    trial.must(done, '周航', '2024-03-01');
    trial.must(close, '周航', '2024-03-02');
    expect(trial.refusals(close, '吴启明', '2024-03-03')).toEqual(['own-work']);
    trial.must(evidence('b'), '周航', '2024-03-03');
    trial.must(close, '周航', '2024-03-03');
    trial.must(close, '吴启明', '2024-03-03');
    expect(trial.finding().stage).toBe('closed');
  });

  it('does not rest on claims that a later word contradicts', () => {
    const trial = planned();
    trial.must(evidence('a'), '周航', '2024-03-01');
    trial.must(done, '周航', '2024-03-01');
    importing(trial, { status: { raw: '正在整改', value: 'in-progress' } }, '2024-03-05');
    expect(claimsDone(trial.finding().claim?.value)).toBe(false);
    expect(openMeasures(trial.finding()).map((m) => m.code)).toEqual(['F01.1', 'F01.2']);
    expect(trial.refusals(close, '周航', '2024-03-06')).toEqual(['measures-still-open']);
    trial.must({ ...done, measure: measureCode(F1, 1) }, '周航', '2024-03-06');
    expect(openMeasures(trial.finding()).map((m) => m.code)).toEqual(['F01.2']);
  });

  it.each([
    ['the plan’s mode', {}, { field: 'mode', from: null, to: 'long-term', as: 'fact' } as FieldChange],
    [
      'the owner’s claim',
      { status: { raw: '已完成并长期坚持', value: 'done+long-term' } as const },
      undefined,
    ],
  ])('stays open in the light scheme where %s says that the work goes on', (_, row, field) => {
    const trial = planned(row);
    if (field !== undefined)
      trial.must({ type: 'SetPlan', finding: F1, fields: [field] }, '李岚', '2024-02-11');
    else importing(trial, row, '2024-02-11');
    trial.must(evidence('a'), '周航', '2024-03-01');
    trial.must({ ...done, measure: measureCode(F1, 1) }, '周航', '2024-03-01');
    trial.must({ ...done, measure: measureCode(F1, 2) }, '周航', '2024-03-01');
    expect(trial.refusals(close, '周航', '2024-03-02')).toEqual(['sustained-work']);
  });

  it('names in its proof the very events it rests on, though others of the ledger stand in between', () => {
    const trial = planned();
    trial.must(evidence('a'), '周航', '2024-03-01');
    trial.must(done, '周航', '2024-03-01');
    trial.must(close, '周航', '2024-03-02');
    for (const text of ['甲', '乙', '丙'])
      trial.must({ type: 'RecordProgress', finding: F2, text }, '周航', '2024-03-02');
    trial.must(close, '吴启明', '2024-03-03');
    const { history } = trial.finding();
    const closed = history.find((e) => e.type === 'FindingClosed');
    if (closed?.type !== 'FindingClosed') throw new Error('not closed');
    const typesOf = (id: string) =>
      closed.data.proof.requirements
        .filter((r) => r.id === id)
        .flatMap((r) => r.events)
        .map(
          (version): RecordedEvent['type'] | undefined =>
            history.find((e) => e.findingVersion === version)?.type,
        );
    expect(typesOf('plan-approved')).toEqual(['PlanApproved']);
    expect(typesOf('measures-done')).toEqual(['DoneClaimed']);
    expect(typesOf('evidence-valid')).toEqual(['EvidenceRecorded']);
    expect(typesOf('signed-apply')).toEqual(['ClosingSigned']);
    expect(typesOf('signed-confirm')).toEqual(['ClosingSigned']);
    const signer = (id: string) => {
      const version = closed.data.proof.requirements.find((r) => r.id === id)?.events[0];
      return history.find((e) => e.findingVersion === version)?.actor.person;
    };
    expect([signer('signed-apply'), signer('signed-confirm')]).toEqual(['周航', '吴启明']);
  });
});
