import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Channel, type Command, findingCode, type Role } from '../src/index.ts';
import { propose } from '../src/intake/index.ts';
import { aHistory, happen } from './aHistory.ts';
import { aRow, aWorkbook } from './aReading.ts';
import { holds } from './invariants/holds.ts';
import { Trial } from './specification.ts';

const [F1, F2] = [findingCode(1), findingCode(2)];
const progress = (finding: typeof F1): Command => ({ type: 'RecordProgress', finding, text: '已起草' });

/** F01 is 河道科's, of which 周航 is the contact; F02 is 工程科's. */
function through(channel: Channel): Trial {
  const trial = Trial.opened();
  const owners = { leader: '吴启明', departments: ['工程科'], person: '陈默', cooperating: [] };
  const workbook = aWorkbook([aRow(4), aRow(5, { owners })]);
  const proposal = propose(trial.ledger, workbook, { file: 'a.xlsx', fileDigest: 'sha256:1' });
  trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
  trial.channel = channel;
  return trial;
}

describe('what a contact may change', () => {
  it('is over REST what their own department has to do with', () => {
    const trial = through('rest');
    expect(trial.refusals(progress(F1), '周航', '2024-02-20')).toEqual([]);
    const outcome = trial.do(progress(F2), '周 航', '2024-02-20');
    expect(outcome).toEqual({
      ok: false,
      refusals: [
        {
          code: 'outside-own-department',
          at: { finding: F2 },
          facts: { person: '周航', department: '河道科' },
        },
      ],
    });
  });

  it.each(['cli', 'import', 'library'] as const)(
    'is by the door %s what its holder has them report',
    (door) => {
      expect(through(door).refusals(progress(F2), '周航', '2024-02-20')).toEqual([]);
    },
  );

  it('grows with a second role', () => {
    const trial = through('rest');
    trial.must({ type: 'RegisterPerson', name: '周航', department: '河道科', role: 'leader' });
    expect(trial.refusals(progress(F2), '周航', '2024-02-20')).toEqual([]);
  });

  it('says of what lies outside nothing else, whatever else stands in its way', () => {
    const trial = through('rest');
    trial.must(
      { type: 'TransferFinding', finding: F2, to: '县纪委监委', reason: '职责不符' },
      '李岚',
      '2024-02-10',
    );
    const close: Command = { type: 'CloseFinding', finding: F2 };
    expect(trial.refusals(close, '周航', '2024-02-20')).toEqual(['outside-own-department']);
    const approve: Command = { type: 'ApproveTexts', text: 'progress', findings: [F1, F2] };
    expect(trial.refusals(approve, '周航', '2024-02-20')).toEqual(['outside-own-department']);
  });

  it('tells of no finding of others in any history: nothing on one is ever theirs', () => {
    holds(
      fc.property(aHistory, (history) => {
        const trial = Trial.opened();
        trial.must({ type: 'RegisterPerson', name: '陈默', department: '财务科', role: 'contact' });
        trial.channel = 'rest';
        for (const happening of history) {
          const outcome = happen(trial, { ...happening, by: '陈默' });
          if (!outcome.ok) {
            const codes = new Set(outcome.refusals.map((r) => r.code));
            const isSilent = [...codes].every((code) =>
              ['outside-own-department', 'role-not-allowed', 'finding-unknown'].includes(code),
            );
            expect(isSilent, [...codes].join()).toBe(true);
          }
          happen(trial, happening);
        }
        expect(trial.log.filter((e) => e.finding !== null && e.actor.person === '陈默')).toEqual([]);
      }),
      100,
    );
  });
});

describe('roles', () => {
  const may = (role: Role, command: Command) => {
    const trial = through('cli');
    trial.must({ type: 'RegisterPerson', name: '陈默', department: '工程科', role });
    return !trial.refusals(command, '陈默', '2024-02-20').includes('role-not-allowed');
  };
  const evidence: Command = {
    type: 'RecordEvidence',
    finding: F1,
    name: '现场.jpg',
    digest: `sha256:${'a'.repeat(64)}`,
    size: 10,
  };

  it('let an inspector record nothing, and a verifier just what was seen on the spot', () => {
    expect(may('inspector', evidence)).toBe(false);
    expect(may('inspector', progress(F1))).toBe(false);
    expect(may('verifier', evidence)).toBe(true);
    expect(may('verifier', progress(F1))).toBe(false);
    expect(may('verifier', { type: 'ClaimDone', finding: F1 })).toBe(false);
  });

  it('leave importing to the clerk, and who answers for a finding to the office', () => {
    const proposal = propose(Trial.opened().ledger, aWorkbook([]), {
      file: 'b.xlsx',
      fileDigest: 'sha256:2',
    });
    for (const role of ['contact', 'leader', 'verifier'] as const)
      expect(may(role, { type: 'ApplyImport', proposal })).toBe(false);
    const move = (field: 'department' | 'cooperating'): Command => ({
      type: 'SetPlan',
      finding: F1,
      fields: [{ field, from: null, to: ['财务科'], as: 'fact' }],
    });
    expect(may('contact', move('department'))).toBe(false);
    expect(may('contact', move('cooperating'))).toBe(false);
    expect(may('leader', move('department'))).toBe(true);
  });
});
