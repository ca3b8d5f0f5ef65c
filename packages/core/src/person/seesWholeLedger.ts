import type { Person } from './Person.ts';

/** Says whether a person sees all of a ledger: everybody does but who is only a department's contact. */
export function seesWholeLedger({ roles }: Person): boolean {
  return roles.some((role) => role !== 'contact');
}
