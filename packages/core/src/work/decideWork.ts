import { actorOf } from '../command/actor.ts';
import type { Command, DecisionContext } from '../command/Command.ts';
import { drafts } from '../command/draft.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import { evidenceCode, ordinalOf } from '../finding/codes.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { entitledRoles } from '../person/entitledRoles.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;
type Decided = Outcome<readonly DraftEvent[]>;

/** Progress, in words and if known in percent. */
export function decideProgress(
  ledger: Ledger,
  command: Of<'RecordProgress'>,
  context: DecisionContext,
): Decided {
  const { type: _, finding, corrects, ...data } = command;
  const actor = actorOf(ledger, context, entitledRoles.RecordProgress);
  if (!actor.ok) return actor;
  const correction = corrects === undefined ? {} : { corrects };
  return done(
    drafts(ledger, context, actor.value, [{ type: 'ProgressRecorded', finding, ...correction, data }]),
  );
}

/** A piece of evidence; it is given the finding's next evidence code. */
export function decideEvidence(
  ledger: Ledger,
  command: Of<'RecordEvidence'>,
  context: DecisionContext,
): Decided {
  const { type: _, finding: code, corrects, ...facts } = command;
  const actor = actorOf(ledger, context, entitledRoles.RecordEvidence);
  if (!actor.ok) return actor;
  const finding = ledger.findings.get(code);
  if (finding === undefined) return refuse({ code: 'finding-unknown', at: { finding: code } });
  const corrected = finding.evidence.find((e) => e.seq === corrects);
  const next = Math.max(0, ...finding.evidence.map((e) => ordinalOf(e.code))) + 1;
  const evidence = corrected?.code ?? evidenceCode(code, next);
  const correction = corrects === undefined ? {} : { corrects };
  const data = { evidence, ...facts };
  return done(
    drafts(ledger, context, actor.value, [{ type: 'EvidenceRecorded', finding: code, ...correction, data }]),
  );
}

/** The owner says that a measure, or the whole finding, is done. A claim, nothing more. */
export function decideDone(ledger: Ledger, command: Of<'ClaimDone'>, context: DecisionContext): Decided {
  const { type: _, finding, ...data } = command;
  const actor = actorOf(ledger, context, entitledRoles.ClaimDone);
  return actor.ok
    ? done(drafts(ledger, context, actor.value, [{ type: 'DoneClaimed', finding, data }]))
    : actor;
}
