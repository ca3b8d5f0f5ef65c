import type { Command, DecisionContext } from '../command/Command.ts';
import { drafts } from '../command/draft.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import { type Actor, personKey } from '../person/Person.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import type { Ledger } from './Ledger.ts';
import { objectToCounts } from './objectToCounts.ts';

/** Opens a ledger; whoever opens it is its clerk. Refuses `ledger-already-open`, `count-not-whole`, `text-missing`. */
export function decideOpening(
  ledger: Ledger,
  command: Extract<Command, { type: 'OpenLedger' }>,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  if (ledger.head.seq > 0) return refuse({ code: 'ledger-already-open', facts: { ledger: ledger.id } });
  const { facts, rules, calendar, years, clerk } = command;
  const refusals = objectToCounts(facts);
  if (refusals.length > 0) return refuse(...refusals);
  if (personKey(clerk.name) === '') return refuse({ code: 'text-missing', at: { field: 'name' } });
  const actor: Actor = { person: clerk.name, role: 'clerk', channel: context.channel };
  return done(
    drafts(ledger, context, actor, [
      { type: 'LedgerOpened', data: { facts, rules, calendar, ...(years && { years }) } },
      { type: 'PersonRegistered', data: { ...clerk, role: 'clerk' } },
    ]),
  );
}
