import { expect, it } from 'vitest';
import { emptyLedger } from './Ledger.ts';
import { reconcile } from './reconcile.ts';

it('has a line for a population that was declared although none of it is held, with every number missing', () => {
  const ledger = { ...emptyLedger('test'), facts: { declared: { suggestion: 3 } } };
  expect(reconcile(ledger)).toEqual([
    { population: 'suggestion', declared: 3, held: [], missingNumbers: ['1', '2', '3'] },
  ]);
});

it('lists no numbers for a count that is a slip of the keyboard', () => {
  const ledger = { ...emptyLedger('test'), facts: { declared: { problem: 3_000_000_000 } } };
  expect(reconcile(ledger)).toEqual([{ population: 'problem', declared: 3_000_000_000, held: [] }]);
});

it('says nothing of populations that are neither declared nor held', () => {
  expect(reconcile(emptyLedger('test'))).toEqual([]);
});
