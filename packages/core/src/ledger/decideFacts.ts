import { actorOf } from '../command/actor.ts';
import type { Command, DecisionContext } from '../command/Command.ts';
import { drafts } from '../command/draft.ts';
import { sameJson } from '../digest/sameJson.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import { entitledRoles } from '../person/entitledRoles.ts';
import { personKey } from '../person/Person.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import type { Ledger } from './Ledger.ts';
import { mergeFacts } from './mergeFacts.ts';
import { objectToCounts } from './objectToCounts.ts';

/**
 * Fills in or replaces what the ledger says of itself. Refuses `count-not-whole`, and `nothing-to-record` where nothing
 * differs.
 */
export function decideFacts(
  ledger: Ledger,
  { facts }: Extract<Command, { type: 'SetLedgerFacts' }>,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  const actor = actorOf(ledger, context, entitledRoles.SetLedgerFacts);
  if (!actor.ok) return actor;
  const refusals = objectToCounts(facts);
  if (refusals.length > 0) return refuse(...refusals);
  if (sameJson(ledger.facts, mergeFacts(ledger.facts, facts))) return refuse({ code: 'nothing-to-record' });
  return done(drafts(ledger, context, actor.value, [{ type: 'LedgerFactsSet', data: { facts } }]));
}

/**
 * Registers a person, or gives a known one a further role. Refuses `text-missing`, and `person-already-registered`
 * where name, department and role are all known.
 */
export function decidePerson(
  ledger: Ledger,
  { name, department, role }: Extract<Command, { type: 'RegisterPerson' }>,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  const actor = actorOf(ledger, context, entitledRoles.RegisterPerson);
  if (!actor.ok) return actor;
  if (personKey(name) === '') return refuse({ code: 'text-missing', at: { field: 'name' } });
  const known = ledger.persons.get(personKey(name));
  if (known?.roles.includes(role) && known.department === department.trim())
    return refuse({ code: 'person-already-registered', facts: { person: known.name, role, department } });
  const person = { name: name.trim(), department: department.trim(), role };
  return done(drafts(ledger, context, actor.value, [{ type: 'PersonRegistered', data: person }]));
}
