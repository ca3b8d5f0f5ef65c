import { actorOf } from '../command/actor.ts';
import type { Command, DecisionContext } from '../command/Command.ts';
import { type Decided, drafts } from '../command/draft.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { entitledRoles } from '../person/entitledRoles.ts';
import { done, type Outcome, type Refusal, refuse } from '../refusal/Refusal.ts';
import type { Proposal } from './Proposal.ts';

/**
 * Applies a proposal, all or nothing: what was shown is what is recorded. A proposal without changes records
 * nothing; one in which the unit comes to agree with the ledger records what the next workbook is compared with.
 * Refuses `questions-open`, `proposal-stale` where a finding has moved on since it was made, and `import-since` where
 * another workbook was imported in between.
 */
export function decideImport(
  ledger: Ledger,
  { proposal }: Extract<Command, { type: 'ApplyImport' }>,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  const actor = actorOf(ledger, context, entitledRoles.ApplyImport);
  if (!actor.ok) return actor;
  if (proposal.questions.length > 0)
    return refuse({ code: 'questions-open', facts: { count: proposal.questions.length } });
  const stale = staleIn(ledger, proposal);
  if (stale.length > 0) return refuse(...stale);
  if (!hasChanges(proposal)) return done([]);
  const { file, fileDigest, unit, asOf, readings, absent } = proposal;
  const decided: readonly Decided[] = [
    ...proposal.added.map(
      ({ code, finding }): Decided => ({ type: 'FindingRegistered', finding: code, data: finding }),
    ),
    ...proposal.changed.map(
      ({ code, changes, origin }): Decided => ({
        type: 'FindingChanged',
        finding: code,
        data: { changes, origin },
      }),
    ),
    {
      type: 'ImportApplied',
      data: {
        import: context.id,
        file,
        fileDigest,
        ...(unit !== undefined && { unit }),
        ...(asOf !== undefined && { asOf }),
        readings,
        absent,
      },
    },
  ];
  return done(drafts(ledger, context, actor.value, decided));
}

/** Says whether applying a proposal would record anything. */
export function hasChanges(proposal: Proposal): boolean {
  return proposal.added.length > 0 || proposal.changed.length > 0 || proposal.agreed.length > 0;
}

/** What has moved on since a proposal was made: its findings, or the readings that it compared with. */
function staleIn(ledger: Ledger, { basedOn, added, changed }: Proposal): readonly Refusal[] {
  const taken = added.filter(({ code }) => ledger.findings.has(code)).map(({ code }) => code);
  const moved = changed.filter(({ code, version }) => ledger.findings.get(code)?.version !== version);
  const stale = [...taken, ...moved.map(({ code }) => code)];
  if (stale.length > 0) return stale.map((code) => ({ code: 'proposal-stale', at: { finding: code } }));
  const since = ledger.imports.find(({ seq }) => seq > basedOn);
  return since === undefined ? [] : [{ code: 'import-since', facts: { file: since.file, on: since.on } }];
}
