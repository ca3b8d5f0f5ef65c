import type { Finding } from '../finding/Finding.ts';

/** Says whether a finding is still this ledger's to work on: neither closed nor transferred. */
export function isOpen({ stage }: Pick<Finding, 'stage'>): boolean {
  return stage !== 'closed' && stage !== 'transferred';
}
