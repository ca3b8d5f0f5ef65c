import { describe, expect, it } from 'vitest';
import { localDate } from '../date/LocalDate.ts';
import { findingCode, measureCode } from '../finding/codes.ts';
import type { Finding, ProgressEntry } from '../finding/Finding.ts';
import { isApproved } from './isApproved.ts';
import { isPrinted } from './isPrinted.ts';
import { publicText } from './publicText.ts';

const code = findingCode(1);

function entry(text: string, on: string, seq: number): ProgressEntry {
  return { text, on: localDate(on), by: '何敬', channel: 'cli', seq };
}

function aFinding(
  given: Partial<Pick<Finding, 'progress' | 'measures' | 'approvals' | 'population'>>,
): Finding {
  return {
    stage: 'registered',
    code,
    number: '1',
    population: 'problem',
    title: '河湖巡查记录不完整',
    laterTitles: [],
    mode: 'timed',
    owners: { leader: '', departments: [], person: '', cooperating: [] },
    deadline: { raw: '', kind: 'none', sustain: false, ambiguous: false, notes: [] },
    measures: [],
    progress: [],
    evidence: [],
    extra: {},
    exclusions: { money: null, safety: null, discipline: null, repeated: null },
    approvals: {},
    registeredOn: localDate('2024-01-22'),
    closings: [],
    returns: [],
    version: 1,
    history: [],
    ...given,
  };
}

describe('the public text of a finding', () => {
  it('is its title and the progress that happened last, of one day the one recorded last', () => {
    const progress = [
      entry('五月', '2024-05-31', 9),
      entry('四月', '2024-04-30', 10),
      entry('五月更正', '2024-05-31', 11),
    ];
    expect(publicText(aFinding({ progress }))).toMatchObject({
      title: '河湖巡查记录不完整',
      progress: '五月更正',
    });
  });

  it('is made of its measures where it has no progress of its own, in their order', () => {
    const measures = [
      {
        code: measureCode(code, 1),
        text: '一',
        progress: [entry('先', '2024-05-01', 4), entry('后', '2024-05-02', 5)],
      },
      { code: measureCode(code, 2), text: '二', progress: [] },
      { code: measureCode(code, 3), text: '三', progress: [entry('另', '2024-04-01', 3)] },
    ];
    expect(publicText(aFinding({ measures })).progress).toBe('后\n另');
    expect(publicText(aFinding({ measures, progress: [entry('总', '2024-03-01', 2)] })).progress).toBe('总');
  });

  it('is approved as long as it reads as it was approved', () => {
    const before = aFinding({ progress: [entry('四月', '2024-04-30', 3)] });
    const approvals = {
      progress: { digest: publicText(before).digest, on: localDate('2024-05-01'), by: '何敬', seq: 4 },
    };
    expect(isApproved(before, 'progress')).toBe(false);
    expect(isApproved({ ...before, approvals }, 'progress')).toBe(true);
    const after = { ...before, approvals, progress: [...before.progress, entry('五月', '2024-05-31', 5)] };
    expect(isApproved(after, 'progress')).toBe(false);
  });

  it('of a clue is never printed', () => {
    expect(isPrinted(aFinding({ population: 'clue' }))).toBe(false);
    expect(isPrinted(aFinding({}))).toBe(true);
  });
});
