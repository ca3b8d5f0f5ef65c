import type { Ledger } from '../ledger/Ledger.ts';
import { type Actor, personKey, type Role } from '../person/Person.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import type { DecisionContext } from './Command.ts';

/**
 * The acting person in the role that the act asks for.
 * Refuses with `person-unknown` who is not registered, `role-not-allowed` who has none of the roles.
 */
export function actorOf(
  ledger: Ledger,
  { by, channel }: DecisionContext,
  roles: readonly Role[],
): Outcome<Actor> {
  const person = ledger.persons.get(personKey(by));
  if (person === undefined) return refuse({ code: 'person-unknown', facts: { person: by } });
  const role = person.roles.find((r) => roles.includes(r));
  if (role === undefined)
    return refuse({ code: 'role-not-allowed', facts: { person: person.name, has: person.roles, roles } });
  return done({ person: person.name, role, channel });
}
