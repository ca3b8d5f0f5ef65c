import { describe, expect, it } from 'vitest';
import {
  type Command,
  digestOf,
  findingCode,
  type RecordedEvent,
  type Scheme,
  schemes,
} from '../src/index.ts';
import { propose } from '../src/intake/index.ts';
import { aRow, aWorkbook } from './aReading.ts';
import { Trial } from './specification.ts';

const F1 = findingCode(1);
const close: Command = { type: 'CloseFinding', finding: F1 };

/** Closes what is late and long-term, which the shipped scheme does not; three hands instead of two. */
const threeLevels: Scheme = {
  id: 'three-levels',
  version: '2024.2',
  title: '三级销号',
  description: 'Every finding of this house, whatever its deadline.',
  source: 'the house’s own rule',
  steps: [
    { id: 'apply', title: '责任部门申请', roles: ['contact'], mustDifferFrom: [] },
    { id: 'review', title: '整改办审核', roles: ['clerk'], mustDifferFrom: ['apply'] },
    { id: 'confirm', title: '领导确认', roles: ['leader'], mustDifferFrom: ['apply', 'review'] },
  ],
  requires: ['plan-approved', 'measures-done', 'evidence-valid'],
};

/** Late, long-term, and with nothing said of money or safety. */
function worked(schemes: readonly Scheme[] = [threeLevels]): Trial {
  const trial = Trial.opened();
  trial.schemes = schemes;
  const row = aRow(4, { title: '物资采购验收把关不严', deadlineText: '2024年2月底前，并长期坚持' });
  const proposal = propose(trial.ledger, aWorkbook([row]), { file: '台账.xlsx', fileDigest: 'sha256:1' });
  trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
  trial.must({ type: 'ApprovePlan', minutes: '〔2024〕3号' }, '李岚', '2024-02-10');
  const evidence = { name: '验收单.pdf', digest: `sha256:${'a'.repeat(64)}`, size: 10 };
  trial.must({ type: 'RecordEvidence', finding: F1, ...evidence }, '周航', '2024-03-01');
  trial.must({ type: 'ClaimDone', finding: F1 }, '周航', '2024-03-01');
  return trial;
}

describe('a closing by a scheme of one’s own', () => {
  it('asks for its steps and its conditions, not for those of the shipped one', () => {
    expect(worked([]).refusals(close, '周航', '2024-03-02')).toEqual(
      expect.arrayContaining(['deadline-passed', 'sustained-work', 'exclusion-unknown']),
    );
    const trial = worked();
    trial.must(close, '周航', '2024-03-02');
    expect(trial.refusals(close, '周航', '2024-03-02')).toEqual(['role-not-allowed']);
    trial.must(close, '李岚', '2024-03-03');
    trial.must(close, '吴启明', '2024-03-04');
    expect(trial.finding()).toMatchObject({ stage: 'closed', closing: { scheme: 'three-levels' } });
  });

  it('is named in its proof by version and by a digest of the scheme itself', () => {
    const trial = worked();
    for (const [by, on] of [
      ['周航', '2024-03-02'],
      ['李岚', '2024-03-03'],
      ['吴启明', '2024-03-04'],
    ] as const)
      trial.must(close, by, on);
    const closed = trial.log.find(
      (e): e is RecordedEvent & { type: 'FindingClosed' } => e.type === 'FindingClosed',
    );
    const pin = { id: 'three-levels', version: '2024.2', digest: digestOf(threeLevels) };
    expect(closed?.data.proof.scheme).toEqual(pin);
  });

  it('can be sent back, and is applied for anew', () => {
    const trial = worked();
    trial.must(close, '周航', '2024-03-02');
    const reason: Command = { type: 'ReturnFinding', finding: F1, reason: 'not-done', missing: '缺验收报告' };
    trial.must(reason, '李岚', '2024-03-03');
    expect(trial.finding()).toMatchObject({ stage: 'supplement', returned: { step: 'review' } });
    trial.must(close, '周航', '2024-03-04');
    expect(trial.finding().stage).toBe('pending-review');
  });

  it('goes no further where the scheme it was signed under is not brought along', () => {
    const trial = worked();
    trial.must(close, '周航', '2024-03-02');
    trial.schemes = [];
    const reason: Command = { type: 'ReturnFinding', finding: F1, reason: 'not-done', missing: '缺验收报告' };
    expect(trial.refusals(reason, '李岚', '2024-03-03')).toEqual(['scheme-unknown']);
    const early: Command = { type: 'RecordProgress', finding: F1, text: '已起草' };
    expect(trial.refusals(early, '周航', '2024-03-01')).toEqual(['later-event-rests-on-it']);
  });

  it('keeps judging by the scheme it was signed under when the house has a newer one', () => {
    const trial = worked();
    trial.must(close, '周航', '2024-03-02');
    trial.schemes = [{ ...threeLevels, id: 'two-levels' }, threeLevels];
    trial.must({ type: 'RecordProgress', finding: F1, text: '已起草' }, '周航', '2024-03-01');
    expect(trial.finding().stage).toBe('pending-review');
  });

  it('may not pass itself off as another scheme', () => {
    const trial = Trial.opened();
    const [light] = schemes;
    trial.schemes = [{ ...threeLevels, id: light?.id ?? '' }];
    expect(trial.refusals(close)).toEqual(['scheme-id-taken']);
    trial.schemes = [threeLevels, { ...threeLevels, steps: [] }];
    expect(trial.refusals(close)).toEqual(['scheme-id-taken']);
  });

  it('without steps closes nothing', () => {
    const trial = worked([{ ...threeLevels, steps: [] }]);
    expect(trial.refusals(close, '周航', '2024-03-02')).toEqual(['step-unknown']);
  });
});
