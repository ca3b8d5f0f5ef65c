import type { Person } from './Person.ts';

/**
 * Says whether a person sees all of a ledger: everybody does but who is only a department's contact.
 *
 * @example seesWholeLedger(contact) // false
 * @example seesWholeLedger(clerk) // true
 */
export function seesWholeLedger({ roles }: Person): boolean {
  return roles.some((role) => role !== 'contact');
}
