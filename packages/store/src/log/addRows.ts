import type { FindingCode, LedgerHead, RecordedEvent } from '@zhenggai/core';
import type { EventRow, FindingRow, HeadRow, WriteTables } from '../engine/Engine.ts';
import type { Kept } from './EventLog.ts';

/** Writes chained rows together with the state they lead to, and moves the head behind them. */
export async function addRows(
  tables: WriteTables,
  rows: readonly EventRow[],
  { events, kept, head }: { events: readonly RecordedEvent[]; kept: Kept; head: HeadRow | undefined },
): Promise<LedgerHead> {
  const last = rows.at(-1);
  if (last === undefined) throw new RangeError('no events to record');
  const { ledger, seq, hash } = last;
  await tables.addEvents(rows);
  await tables.keepFindings(findingRows(ledger, events, kept));
  if (head !== undefined)
    await tables.moveHead({ ledger, seq, hash, ...(kept.ledger !== undefined && { state: kept.ledger }) });
  else await tables.openHead({ ledger, seq, hash, state: openingState(ledger, kept) });
  return { seq, hash };
}

function openingState(ledger: string, kept: Kept): string {
  if (kept.ledger === undefined)
    throw new RangeError(`the first events of ${ledger} keep no state of the ledger`);
  return kept.ledger;
}

function findingRows(ledger: string, events: readonly RecordedEvent[], kept: Kept): readonly FindingRow[] {
  const versions = new Map<FindingCode, number>();
  for (const { finding, findingVersion } of events) {
    if (finding !== null && findingVersion !== null) versions.set(finding, findingVersion);
  }
  return [...versions].map(([finding, version]) => {
    const state = kept.findings.get(finding);
    if (state === undefined) throw new RangeError(`no state kept for finding ${finding}`);
    return { ledger, finding, version, state };
  });
}
