import type { Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { isWithinReach } from './isWithinReach.ts';
import type { Person } from './Person.ts';

/**
 * The findings that a person sees and works on, in the order of their codes.
 *
 * @example findingsWithinReach(ledger, contact).map(({ code }) => code) // ['F01', 'F02']
 */
export function findingsWithinReach(ledger: Ledger, person: Person): readonly Finding[] {
  return [...ledger.findings.values()].filter((finding) => isWithinReach(person, finding));
}
