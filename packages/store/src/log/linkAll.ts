import type { DraftEvent, LedgerHead } from '@zhenggai/core';
import { linkEvent } from '../chain/linkEvent.ts';
import type { SaltSource } from '../chain/saltSource.ts';
import type { EventRow } from '../engine/Engine.ts';

/** Chains events one behind the other. */
export function linkAll(
  events: readonly DraftEvent[],
  place: {
    readonly ledger: string;
    readonly after: LedgerHead;
    readonly recordedAt: string;
    readonly salt: SaltSource;
  },
): readonly EventRow[] {
  const rows: EventRow[] = [];
  let after = place.after;
  for (const event of events) {
    const row = linkEvent(event, { ...place, after, salt: place.salt() });
    rows.push(row);
    after = { seq: row.seq, hash: row.hash };
  }
  return rows;
}
