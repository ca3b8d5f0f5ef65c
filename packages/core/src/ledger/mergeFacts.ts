import type { LedgerFacts } from './LedgerFacts.ts';

/** Facts with others in their place, each of its own; declared counts replace each other by population. */
export function mergeFacts(facts: LedgerFacts, others: LedgerFacts): LedgerFacts {
  return {
    ...facts,
    ...others,
    ...(others.declared && { declared: { ...facts.declared, ...others.declared } }),
  };
}
