import type { Finding } from '../finding/Finding.ts';
import { isWithinReach } from '../person/isWithinReach.ts';

/**
 * Says whether a finding is a department's: it answers for it, helps with it, or has a measure of it. A clue is nobody's:
 * it may be about them.
 */
export function concerns(department: string, finding: Finding): boolean {
  return isWithinReach({ name: '', department, roles: ['contact'] }, finding);
}
