import type { Command, DecisionContext } from '../command/Command.ts';
import { drafts } from '../command/draft.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import type { Actor } from '../person/Person.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import type { Ledger } from './Ledger.ts';

/** Opens a ledger; whoever opens it is its clerk. Refuses `ledger-already-open`. */
export function decideOpening(
  ledger: Ledger,
  command: Extract<Command, { type: 'OpenLedger' }>,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  if (ledger.head.seq > 0) return refuse({ code: 'ledger-already-open', facts: { ledger: ledger.id } });
  const { facts, rules, calendar, clerk } = command;
  if (clerk.name.trim() === '') return refuse({ code: 'text-missing', at: { field: 'name' } });
  const actor: Actor = { person: clerk.name, role: 'clerk', channel: context.channel };
  return done(
    drafts(ledger, context, actor, [
      { type: 'LedgerOpened', data: { facts, rules, calendar } },
      { type: 'PersonRegistered', data: { ...clerk, role: 'clerk' } },
    ]),
  );
}
