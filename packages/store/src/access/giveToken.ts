import { done, type Ledger, type Outcome, type Person, personKey, type Role, refuse } from '@zhenggai/core';
import type { AccessStore, NewToken, Token } from './AccessStore.ts';

/** Who gives tokens of a ledger and takes them back. */
export const tokenRoles: readonly Role[] = ['clerk'];

export interface TokenGift extends Pick<NewToken, 'person' | 'createdAt' | 'expiresAt' | 'label'> {
  /** Name of the one who gives it. */
  readonly by: string;
}

/**
 * Makes a token with which a registered person acts in a ledger. Refuses with `person-unknown` where either of the two is
 * not registered, `role-not-allowed` where the giver is no clerk.
 */
export async function giveToken(
  access: AccessStore,
  ledger: Ledger,
  { by, person, ...token }: TokenGift,
): Promise<Outcome<{ readonly token: Token; readonly secret: string; readonly person: Person }>> {
  const giver = withRole(ledger, by, tokenRoles);
  if (!giver.ok) return giver;
  const receiver = ledger.persons.get(personKey(person));
  if (receiver === undefined) return refuse({ code: 'person-unknown', facts: { person } });
  const made = await access.createToken({ ...token, ledger: ledger.id, person: receiver.name });
  return done({ ...made, person: receiver });
}

/** The registered person of that name who has one of the roles; refused as `decide` refuses. */
export function withRole(ledger: Ledger, name: string, wanted: readonly Role[]): Outcome<Person> {
  const person = ledger.persons.get(personKey(name));
  if (person === undefined) return refuse({ code: 'person-unknown', facts: { person: name } });
  if (person.roles.some((role) => wanted.includes(role))) return done(person);
  return refuse({
    code: 'role-not-allowed',
    facts: { person: person.name, has: person.roles, roles: wanted },
  });
}
