import { describe, expect, it } from 'vitest';
import { pin, Trial } from '../../test/specification.ts';

describe('what a ledger says of itself', () => {
  it('is recorded only where it differs, counts by population', () => {
    const trial = Trial.opened();
    const set = (facts: object) => trial.refusals({ type: 'SetLedgerFacts', facts });
    expect(set({ declared: { problem: 30, clue: 2 } })).toEqual([]);
    expect(set({ declared: { problem: 30 } })).toEqual(['nothing-to-record']);
    expect(set({ declared: { problem: 31 } })).toEqual([]);
    expect(trial.ledger.facts.declared).toEqual({ problem: 31, clue: 2 });
    expect(set({ declared: { problem: 1.5, clue: -1 } })).toEqual(['count-not-whole', 'count-not-whole']);
  });

  it('names a clerk that can be seen, and counts that can be, from the beginning', () => {
    const open = (facts: object, name: string) =>
      new Trial().refusals({
        type: 'OpenLedger',
        facts,
        rules: pin,
        calendar: pin,
        clerk: { name, department: '办公室' },
      });
    expect(open({}, '\u200b ')).toEqual(['text-missing']);
    expect(open({ declared: { problem: -1 } }, '李岚')).toEqual(['count-not-whole']);
  });

  it('knows a person again whatever blanks stand around the department', () => {
    const trial = Trial.opened();
    const again = { type: 'RegisterPerson', name: '周 航', department: ' 河道科', role: 'contact' } as const;
    expect(trial.refusals(again)).toEqual(['person-already-registered']);
  });
});
