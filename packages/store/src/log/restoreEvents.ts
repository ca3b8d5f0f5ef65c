import type { DraftEvent, LedgerHead, RecordedEvent } from '@zhenggai/core';
import { brokenChain } from '../chain/brokenChain.ts';
import { eventOfRow } from '../chain/eventOfRow.ts';
import { linkEvent } from '../chain/linkEvent.ts';
import type { Engine, EventRow } from '../engine/Engine.ts';
import { addRows } from './addRows.ts';
import type { RestoreRequest, SaltedEvent } from './EventLog.ts';

/** See `EventLog.restore`. */
export async function restoreEvents(
  engine: Engine,
  { ledger, events, keep }: RestoreRequest,
): Promise<LedgerHead> {
  return engine.write(async (tables) => {
    const head = await tables.head(ledger);
    let after: LedgerHead = head ?? { seq: 0, hash: '' };
    const rows: EventRow[] = [];
    for (const salted of events) {
      const row = relinked(salted, ledger, after);
      rows.push(row);
      after = { seq: row.seq, hash: row.hash };
    }
    const recorded = rows.map(eventOfRow);
    return addRows(tables, rows, { events: recorded, kept: keep([], recorded), head });
  });
}

function relinked({ event, salt }: SaltedEvent, ledger: string, after: LedgerHead): EventRow {
  const row = linkEvent(draftOf(event), { ledger, after, recordedAt: event.recordedAt, salt });
  if (row.hash === event.hash && row.seq === event.seq) return row;
  const what = row.seq !== event.seq ? 'seq-gap' : 'hash-mismatch';
  throw brokenChain(ledger, { what, ledger, seq: event.seq, type: event.type, finding: event.finding });
}

/** The event as it was decided, without its place. */
function draftOf(event: RecordedEvent): DraftEvent {
  const { ledger, seq, recordedAt, dataDigest, previousHash, hash, ...draft } = event;
  return draft;
}
