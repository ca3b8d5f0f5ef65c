import { actorOf } from '../command/actor.ts';
import type { Command, DecisionContext } from '../command/Command.ts';
import { drafts } from '../command/draft.ts';
import { findingOn } from '../command/findingOn.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { entitledRoles } from '../person/entitledRoles.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import { nextStep } from './nextStep.ts';
import { objectToNotPending } from './objectToFindingReturned.ts';
import { schemeById } from './schemes.ts';

/**
 * Sends a closing application back (退回) for more work (补充整改): why, what is missing, and until when if that is
 * said. Its signatures no longer count; the finding's deadline stays. Refuses `nothing-to-return`, `finding-closed`,
 * `return-reason-unknown`, `text-missing`, `resubmission-before-return`, `same-person` who signed the application,
 * `own-work` who did the work.
 */
export function decideReturn(
  ledger: Ledger,
  { finding: code, reason, missing, due }: Extract<Command, { type: 'ReturnFinding' }>,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  const actor = actorOf(ledger, context, entitledRoles.ReturnFinding);
  if (!actor.ok) return actor;
  const finding = findingOn(ledger, code, context.on);
  if (!finding.ok) return finding;
  const then = finding.value;
  if (then.stage !== 'pending-review') return refuse(...objectToNotPending(then));
  const { cycle, scheme } = then.application;
  const known = schemeById(scheme, context.schemes);
  const step = known && nextStep(known, then);
  if (step === undefined) return refuse({ code: 'scheme-unknown', at: { finding: code }, facts: { scheme } });
  const data = { cycle, step, reason, missing, ...(due !== undefined && { due }) };
  return done(drafts(ledger, context, actor.value, [{ type: 'FindingReturned', finding: code, data }]));
}
