import { actorOf } from '../command/actor.ts';
import type { Command, DecisionContext } from '../command/Command.ts';
import { drafts } from '../command/draft.ts';
import { findingUnder } from '../command/mayHappen.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { entitledRoles } from '../person/entitledRoles.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import { isApproved } from './isApproved.ts';
import { isPrinted } from './isPrinted.ts';
import { publicText } from './publicText.ts';

/**
 * Approves for publication what a notice prints of findings, each text by its digest, as it stood on the date.
 * Asked for all, those already approved as they stand are left. Refuses `nothing-to-approve`, `finding-unknown`.
 */
export function decideTextApproval(
  ledger: Ledger,
  { text, findings: named }: Extract<Command, { type: 'ApproveTexts' }>,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  const actor = actorOf(ledger, context, entitledRoles.ApproveTexts);
  if (!actor.ok) return actor;
  const unknown = (named ?? []).filter((code) => !ledger.findings.has(code));
  if (unknown.length > 0)
    return refuse(...unknown.map((code) => ({ code: 'finding-unknown', at: { finding: code } })));
  const asked: readonly Finding[] = named
    ? named.flatMap((code) => ledger.findings.get(code) ?? [])
    : [...ledger.findings.values()].filter(isPrinted);
  const then = asked.flatMap((f) => findingUnder(f, context.on) ?? []);
  const open = then.filter((f) => !isApproved(f, text));
  if (open.length === 0) return refuse({ code: 'nothing-to-approve' });
  return done(
    drafts(
      ledger,
      context,
      actor.value,
      open.map((f) => ({
        type: 'TextApproved',
        finding: f.code,
        data: { text, digest: publicText(f).digest },
      })),
    ),
  );
}
