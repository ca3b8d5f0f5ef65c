import type { Refusal } from '../refusal/Refusal.ts';
import type { LedgerFacts } from './LedgerFacts.ts';

/** Declared counts are whole numbers from 0. Refuses `count-not-whole`. */
export function objectToCounts({ declared = {} }: LedgerFacts): readonly Refusal[] {
  return Object.entries(declared)
    .filter(([, count]) => !Number.isInteger(count) || count < 0)
    .map((seen) => ({ code: 'count-not-whole', at: { field: 'declared' }, facts: { seen } }));
}
