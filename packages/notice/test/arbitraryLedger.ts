import { type Ledger, localDate, modes, populations, stages, statusValues } from '@zhenggai/core';
import * as fc from 'fast-check';
import { aDeadline, aFinding, aLedger, approved, someFacts } from './aFinding.ts';

const deadlines = fc.constantFrom(
  aDeadline({ due: localDate('2024-06-30') }),
  aDeadline({ due: localDate('2024-03-31'), precision: 'month' }),
  aDeadline({ due: localDate('2024-12-31'), precision: 'year', sustain: true }),
  aDeadline({
    due: localDate('2024-05-31'),
    ambiguous: true,
    readings: [localDate('2024-05-31'), localDate('2024-06-30')],
  }),
  aDeadline({ kind: 'immediate', raw: '立行立改' }),
  aDeadline({ kind: 'long-term', raw: '长期坚持', sustain: true }),
  aDeadline({ kind: 'unknown', raw: '视情况' }),
);

const findingCases = fc.record(
  {
    stage: fc.constantFrom(...stages),
    population: fc.constantFrom(...populations),
    mode: fc.constantFrom(...modes),
    claim: fc.constantFrom(...statusValues),
    deadline: deadlines,
    number: fc.constantFrom('1', '2', '３', '（四）', '5.1', '张三'),
    progress: fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 3 }),
    isApproved: fc.boolean(),
  },
  { requiredKeys: ['stage', 'population', 'isApproved'] },
);

const declaredCounts = fc.record(
  { problem: fc.nat(12), suggestion: fc.nat(5), assigned: fc.nat(5) },
  { requiredKeys: [] },
);

/** Any ledger: findings of every population, stage, claim and deadline, declared counts or none. */
export const arbitraryLedger: fc.Arbitrary<Ledger> = fc
  .tuple(fc.array(findingCases, { maxLength: 14 }), declaredCounts)
  .map(([cases, declared]) =>
    aLedger(
      cases.map(({ isApproved, ...given }, index) => {
        const finding = aFinding(index + 1, given);
        return isApproved ? approved(finding) : finding;
      }),
      { ...someFacts, declared },
    ),
  );
