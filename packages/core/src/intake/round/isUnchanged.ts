import type { Proposal } from '../Proposal.ts';

/** Says whether a workbook repeats what the ledger holds: new printed numbers are recorded, and are no change. */
export function isUnchanged({ added, changed }: Proposal): boolean {
  return (
    added.length === 0 && changed.every(({ changes }) => changes.every(({ field }) => field === 'number'))
  );
}
