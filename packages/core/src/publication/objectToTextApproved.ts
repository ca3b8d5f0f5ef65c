import type { Finding } from '../finding/Finding.ts';
import type { Refusal } from '../refusal/Refusal.ts';

/**
 * A clue is never approved for publication: refuses `clue-not-public`. An approval names its text by digest and holds for
 * that text alone; a back-dated entry under it does not contradict it, it voids it.
 */
export function objectToTextApproved(finding: Finding): readonly Refusal[] {
  return finding.population === 'clue' ? [{ code: 'clue-not-public', at: { finding: finding.code } }] : [];
}
