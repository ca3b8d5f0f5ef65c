import { type FindingCode, type Ledger, type RecordedEvent, replay } from '@zhenggai/core';
import type { FindingRow, ReadTables } from '../engine/Engine.ts';
import { isSameState, keptFinding, keptLedger } from '../kept/keptState.ts';
import type { Defect } from './Defect.ts';

/** Compares the state kept with the one that replay gives; answers the first difference by seq. */
export async function verifyKept(
  tables: ReadTables,
  ledger: string,
  events: readonly RecordedEvent[],
): Promise<Defect | undefined> {
  const replayed = replay(ledger, events);
  const last = lastEvents(events);
  const rows = await tables.findings(ledger);
  const found = new Map(rows.map((row) => [row.finding, row]));
  const defects: Defect[] = [];
  for (const [finding, event] of last) {
    if (isKept(found.get(finding), replayed, event)) continue;
    defects.push({ what: 'kept-state-differs', ledger, seq: event.seq, type: event.type, finding });
  }
  for (const { finding } of rows) {
    if (!last.has(finding))
      defects.push({ what: 'kept-state-differs', ledger, seq: null, type: null, finding });
  }
  const head = await tables.head(ledger);
  if (head === undefined || !isSameState(head.state, keptLedger(replayed)))
    defects.push({ what: 'kept-state-differs', ledger, seq: replayed.head.seq, type: null, finding: null });
  return defects.sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))[0];
}

function isKept(row: FindingRow | undefined, replayed: Ledger, last: RecordedEvent): boolean {
  if (row === undefined) return false;
  return (
    row.version === last.findingVersion &&
    isSameState(row.state, keptFinding(replayed.findings.get(row.finding)))
  );
}

function lastEvents(events: readonly RecordedEvent[]): ReadonlyMap<FindingCode, RecordedEvent> {
  const last = new Map<FindingCode, RecordedEvent>();
  for (const event of events) if (event.finding !== null) last.set(event.finding, event);
  return last;
}
