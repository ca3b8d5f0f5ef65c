import {
  type DraftEvent,
  type FindingCode,
  isLedgerEvent,
  type RecordedEvent,
  type Refusal,
} from '@zhenggai/core';
import type { ReadTables } from '../engine/Engine.ts';

/**
 * Why events cannot stand behind the ones that are there: a finding moved on since the decision, or the
 * ledger's own facts did (persons, counts, imports), on which any decision may rest.
 */
export async function objections(
  tables: ReadTables,
  ledger: string,
  { events, missed }: { readonly events: readonly DraftEvent[]; readonly missed: readonly RecordedEvent[] },
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  const moved = missed.find((event) => isLedgerEvent(event) || events.some(isLedgerEvent));
  if (moved !== undefined) refusals.push({ code: 'ledger-changed-meanwhile', facts: { seq: moved.seq } });
  const versions = new Map<FindingCode, number>();
  const collided = new Set<FindingCode>();
  for (const { finding, findingVersion } of events) {
    if (finding === null || collided.has(finding)) continue;
    const stands = versions.get(finding) ?? (await tables.findingVersion(ledger, finding));
    if (findingVersion !== stands + 1) {
      collided.add(finding);
      refusals.push(collision(finding, findingVersion, stands));
    }
    versions.set(finding, stands + 1);
  }
  return refusals;
}

function collision(finding: FindingCode, decidedFor: number | null, stands: number): Refusal {
  return { code: 'finding-changed-meanwhile', at: { finding }, facts: { decidedFor, stands } };
}
