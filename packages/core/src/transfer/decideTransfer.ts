import { actorOf } from '../command/actor.ts';
import type { Command, DecisionContext } from '../command/Command.ts';
import { drafts } from '../command/draft.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { entitledRoles } from '../person/entitledRoles.ts';
import { done, type Outcome } from '../refusal/Refusal.ts';

/** Hands a finding to another body (移交): it stays on record and leaves the counts of what is to be done. */
export function decideTransfer(
  ledger: Ledger,
  { finding, to, reason }: Extract<Command, { type: 'TransferFinding' }>,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  const actor = actorOf(ledger, context, entitledRoles.TransferFinding);
  if (!actor.ok) return actor;
  return done(
    drafts(ledger, context, actor.value, [{ type: 'FindingTransferred', finding, data: { to, reason } }]),
  );
}
