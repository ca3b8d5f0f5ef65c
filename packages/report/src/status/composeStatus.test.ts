import { emptyLedger, localDate, replay } from '@zhenggai/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLedger } from '../../test/arbitraryLedger.ts';
import { registered } from '../../test/happenings.ts';
import { asOf, recorded } from '../../test/recorded.ts';
import { sampleLedger } from '../../test/sampleLedger.ts';
import { composeStatus } from './composeStatus.ts';
import type { CountLine } from './LedgerStatus.ts';
import { statusGroups } from './statusFigures.ts';

const status = composeStatus(sampleLedger, { asOf });
const timeBox = { numRuns: 150, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false };

describe('the status of a ledger', () => {
  it('lists the longest overdue first, with its days, its owner and the latest reading of its deadline', () => {
    expect(status.overdue.map(({ code, standing }) => [code, standing])).toEqual([
      ['F04', { kind: 'overdue', due: '2024-04-30', days: 71 }],
      ['F05', { kind: 'overdue', due: '2024-06-30', days: 10 }],
      ['F11', { kind: 'overdue', due: '2024-06-30', days: 10 }],
    ]);
    expect(status.overdue[1]).toMatchObject({
      departments: ['建设管理科', '河湖管理科'],
      leader: '施远',
      person: '路遥之',
      deadline: '6月前',
    });
    expect(status.otherOverdue.map(({ code }) => code)).toEqual(['F14']);
    expect(status.others.flatMap(({ overdue }) => overdue.findings)).toEqual(['F14']);
    expect(status.others.map(({ population, held }) => [population, held.value])).toEqual([
      ['suggestion', 1],
      ['assigned', 1],
    ]);
  });

  it('accuses nobody before the latest reading of an ambiguous deadline', () => {
    const june = composeStatus(sampleLedger, { asOf: localDate('2024-06-15') });
    expect(june.overdue.map(({ code }) => code)).not.toContain('F05');
  });

  it('keeps the departments in the order of the ledger, and says who has none', () => {
    expect(status.byDepartment.map(({ name }) => name)).toEqual([
      '办公室',
      '河湖管理科',
      '水资源科',
      '建设管理科',
      undefined,
    ]);
  });

  it('counts a claim beside the verdict, never as one', () => {
    const done = status.byClaim.find(({ claim }) => claim === 'done');
    expect(done).toMatchObject({ held: { value: 1 }, closed: { value: 0 }, open: { findings: ['F11'] } });
    expect(status.totals.groups.completed.findings).toEqual(['F01', 'F02', 'F03']);
  });

  it('reconciles what was declared with what is held and listed, and names the missing by number', () => {
    expect(
      status.declared.map(({ population, declared, held, listed, missingNumbers }) => [
        population,
        declared,
        held.value,
        listed.value,
        missingNumbers,
      ]),
    ).toEqual([
      ['problem', 13, 12, 12, ['12']],
      ['suggestion', 2, 1, 1, ['2']],
      ['clue', undefined, 1, 0, undefined],
      ['assigned', undefined, 1, 1, undefined],
    ]);
  });

  it('says of an empty ledger that nothing is held and nothing was declared', () => {
    const { declared, warnings } = composeStatus(emptyLedger('L1'), { asOf });
    expect(declared).toMatchObject([{ population: 'problem', held: { value: 0 }, listed: { value: 0 } }]);
    expect(warnings.map(({ code }) => code)).toContain('declared-unknown');
  });

  it('says what to look at', () => {
    expect(status.warnings.map(({ code, findings }) => [code, findings])).toEqual([
      ['declared-differs', undefined],
      ['declared-differs', undefined],
      ['deadline-ambiguous', ['F05']],
      ['deadline-unread', ['F10']],
      ['done-without-evidence', ['F11']],
    ]);
  });

  it('takes two units’ number 1 for no repetition, one unit’s for one', () => {
    const happenings = ['甲局', '乙局', '乙局'].map((unit, index) => {
      const happening = registered(index + 1, { title: '问题', number: '1' });
      return { ...happening, data: { ...happening.data, unit } };
    });
    const ledger = replay('l', recorded('l', happenings as never), { asOf });
    const { warnings } = composeStatus(ledger, { asOf });
    expect(warnings.find(({ code }) => code === 'number-repeated')?.findings).toEqual(['F02', 'F03']);
  });

  it('leaves the ledger as it is', () => {
    expect(Object.isFrozen(sampleLedger.facts)).toBe(false);
    expect(Object.isFrozen(sampleLedger.findings.get('F01' as never)?.owners.departments)).toBe(false);
  });
});

describe('invariant 9: every figure traces, and every finding held stands in exactly one group', () => {
  const sums = (lines: readonly CountLine[], of: (line: CountLine) => number) =>
    lines.reduce((sum, line) => sum + of(line), 0);

  it('adds up by group, department, aspect, standing and claim', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const { totals, byDepartment, byAspect, byStanding, byClaim, findings, overdue } = composeStatus(
          ledger,
          { asOf },
        );
        const held = [...ledger.findings.values()].filter(
          ({ population }) => population === 'problem',
        ).length;
        expect(totals.held.value).toBe(held);
        expect(statusGroups.reduce((sum, group) => sum + totals.groups[group].value, 0)).toBe(held);
        for (const lines of [byDepartment, byAspect]) {
          expect(sums(lines, (line) => line.held.value)).toBe(held);
          expect(sums(lines, (line) => line.overdue.value)).toBe(overdue.length);
          for (const group of statusGroups) {
            expect(sums(lines, (line) => line.groups[group].value)).toBe(totals.groups[group].value);
          }
        }
        expect(byStanding.reduce((sum, line) => sum + line.figure.value, 0)).toBe(held);
        expect(byClaim.reduce((sum, line) => sum + line.held.value, 0)).toBe(held);
        expect(byClaim.reduce((sum, line) => sum + line.closed.value, 0)).toBe(totals.groups.completed.value);
        expect(new Set(findings.map(({ code }) => code)).size).toBe(findings.length);
      }),
      timeBox,
    );
  });

  it('names for every figure as many findings as it says, all of them held', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const visit = (value: unknown): void => {
          if (typeof value !== 'object' || value === null) return;
          if ('value' in value && 'findings' in value && Array.isArray(value.findings)) {
            expect(new Set(value.findings).size).toBe(value.value);
            for (const code of value.findings) expect(ledger.findings.has(code)).toBe(true);
          } else Object.values(value).forEach(visit);
        };
        visit(composeStatus(ledger, { asOf }));
      }),
      timeBox,
    );
  });
});
