import { describe, expect, it } from 'vitest';
import { localDate } from '../date/LocalDate.ts';
import { type PolicyChoice, policiesFor } from './policiesFor.ts';
import { shippedRules } from './shippedRules.ts';

const asked = (choice: Partial<PolicyChoice>) => {
  const { on, off } = policiesFor({
    kind: 'centralInspection',
    packs: [shippedRules],
    enabled: [],
    disabled: [],
    on: localDate('2024-01-22'),
    ...choice,
  });
  return {
    on: on.map(({ policy, value }) => `${policy.id} ${value.value}`),
    off: off.map(({ policy, why }) => `${policy.id} ${why}`),
  };
};

describe('the policies of a ledger', () => {
  it('are by themselves those for the whole country that were verified, with the value of that day', () => {
    expect(asked({})).toEqual({
      on: ['xunshi-2015-27 2', 'xunshi-2024-focus 2', 'xunshi-clue-3m 3'],
      off: ['soe-report-3m not-verified'],
    });
    expect(asked({ on: localDate('2024-02-08') }).on).toEqual(['xunshi-2024-focus 6']);
  });

  it('of a local inspection all wait to be switched on, each with its reason', () => {
    const { on, off } = asked({ kind: 'localInspection' });
    expect(on).toEqual([]);
    expect(off).toContain('xuncha-plan-15wd not-verified');
    expect(off).toContain('xuncha-cap local');
  });

  it('are switched on and off by name, the latter winning', () => {
    const chosen = asked({
      kind: 'localInspection',
      enabled: ['xuncha-cap', 'xuncha-plan-15wd', 'safety-recheck'],
      disabled: ['xuncha-plan-15wd'],
    });
    expect(chosen.on).toEqual(['safety-recheck 10', 'xuncha-cap 12']);
    expect(chosen.off).toContain('xuncha-plan-15wd switched-off');
    expect(asked({ disabled: ['xunshi-2015-27'] }).on).not.toContain('xunshi-2015-27 2');
  });

  it('are none by themselves where the kind of inspection is not known', () => {
    expect(asked({ kind: undefined })).toEqual({ on: [], off: [] });
    expect(asked({ kind: undefined, enabled: ['xuncha-cap'] }).on).toEqual(['xuncha-cap 12']);
  });
});
