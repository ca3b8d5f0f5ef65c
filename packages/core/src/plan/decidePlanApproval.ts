import { actorOf } from '../command/actor.ts';
import type { Command, DecisionContext } from '../command/Command.ts';
import { drafts } from '../command/draft.ts';
import { findingUnder } from '../command/mayHappen.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { entitledRoles } from '../person/entitledRoles.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import { planGaps } from './planGaps.ts';

/**
 * Makes registered findings planned. Asked for by name, each must be complete; asked for all, those complete
 * on that day pass and the others stay registered (`planGaps` tells why). Refuses `plan-incomplete` with every gap where none
 * is complete, `nothing-to-approve` where none is registered.
 */
export function decidePlanApproval(
  ledger: Ledger,
  { minutes, findings: named }: Extract<Command, { type: 'ApprovePlan' }>,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  const actor = actorOf(ledger, context, entitledRoles.ApprovePlan);
  if (!actor.ok) return actor;
  if (minutes.trim() === '') return refuse({ code: 'minutes-missing' });
  const unknown = (named ?? []).filter((code) => !ledger.findings.has(code));
  if (unknown.length > 0)
    return refuse(...unknown.map((code) => ({ code: 'finding-unknown', at: { finding: code } })));
  const asked: readonly Finding[] = named
    ? named.flatMap((code) => ledger.findings.get(code) ?? [])
    : [...ledger.findings.values()].filter((f) => f.stage === 'registered');
  if (asked.length === 0) return refuse({ code: 'nothing-to-approve' });
  const isComplete = (f: Finding) => {
    const then = findingUnder(f, context.on);
    return then !== undefined && planGaps(then).length === 0;
  };
  const complete = named ? asked : asked.filter(isComplete);
  const approved = complete.length > 0 ? complete : asked;
  return done(
    drafts(
      ledger,
      context,
      actor.value,
      approved.map((f) => ({ type: 'PlanApproved', finding: f.code, data: { minutes } })),
    ),
  );
}
