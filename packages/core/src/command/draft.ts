import { isLedgerEvent } from '../event/appliesTo.ts';
import type { EventBody } from '../event/EventBody.ts';
import type { Cause, DraftEvent } from '../event/RecordedEvent.ts';
import type { FindingCode } from '../finding/codes.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Actor } from '../person/Person.ts';
import type { DecisionContext } from './Command.ts';

/** One event of a decision, before it is given its frame. */
export type Decided = EventBody & { readonly finding?: FindingCode; readonly corrects?: number };

/** Gives decided events their frame; several events of one finding count its version up. */
export function drafts(
  ledger: Ledger,
  context: DecisionContext,
  actor: Actor,
  decided: readonly Decided[],
): readonly DraftEvent[] {
  const versions = new Map<FindingCode, number>();
  const cause: Cause = context.channel === 'import' ? { import: context.id } : { command: context.id };
  return decided.map(({ finding, corrects, ...body }) => {
    const frame = {
      schema: 1,
      happenedOn: context.on,
      actor,
      cause,
      ...(corrects !== undefined && { corrects }),
    };
    if (finding === undefined || isLedgerEvent(body))
      return { ...frame, finding: null, findingVersion: null, ...body };
    const version = (versions.get(finding) ?? ledger.findings.get(finding)?.version ?? 0) + 1;
    versions.set(finding, version);
    return { ...frame, finding, findingVersion: version, ...body };
  });
}
