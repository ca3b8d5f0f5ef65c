import { done, type LedgerHead, type Outcome, refuse } from '@zhenggai/core';
import { brokenChain } from '../chain/brokenChain.ts';
import { eventOfRow } from '../chain/eventOfRow.ts';
import type { SaltSource } from '../chain/saltSource.ts';
import type { Engine, HeadRow, ReadTables } from '../engine/Engine.ts';
import { addRows } from './addRows.ts';
import type { Appended, AppendRequest } from './EventLog.ts';
import { linkAll } from './linkAll.ts';
import { loneSurrogates } from './loneSurrogates.ts';
import { objections } from './objections.ts';
import { readRows } from './readRows.ts';
import { requireInstant } from './requireInstant.ts';

const nowhere: LedgerHead = { seq: 0, hash: '' };

/** See `EventLog.append`. */
export async function appendEvents(
  engine: Engine,
  request: AppendRequest,
  salt: SaltSource,
): Promise<Outcome<Appended>> {
  const { ledger, events, recordedAt, known, keep } = request;
  requireInstant(recordedAt);
  const unwritable = loneSurrogates(events);
  if (unwritable.length > 0) return refuse(...unwritable);
  return engine.write(async (tables) => {
    const head = await tables.head(ledger);
    const after = head ?? nowhere;
    const missed = await missedEvents(tables, ledger, { known, head });
    const refusals = await objections(tables, ledger, { events, missed });
    if (refusals.length > 0) return refuse(...refusals);
    const rows = linkAll(events, { ledger, after, recordedAt, salt });
    // Read back from what is stored, so that live state and replayed state are folded from the same values.
    const recorded = rows.map(eventOfRow);
    const kept = keep(missed, recorded);
    const moved = await addRows(tables, rows, { events: recorded, kept, head });
    return done({ missed, events: recorded, head: moved });
  });
}

/** Events that came after the ledger which was decided on. */
async function missedEvents(
  tables: ReadTables,
  ledger: string,
  { known, head }: { readonly known: LedgerHead; readonly head: HeadRow | undefined },
) {
  const stands = head ?? nowhere;
  if (stands.seq < known.seq || (stands.seq === known.seq && stands.hash !== known.hash))
    throw elsewhere(ledger, known);
  if (stands.seq === known.seq) return [];
  const missed = [];
  for await (const row of readRows(tables, ledger, known.seq)) missed.push(eventOfRow(row));
  if (missed[0]?.previousHash !== known.hash) throw elsewhere(ledger, known);
  return missed;
}

/** The log no longer holds what was decided on: an older copy was put in its place. */
function elsewhere(ledger: string, { seq }: LedgerHead) {
  return brokenChain(ledger, { what: 'truncated', ledger, seq, type: null, finding: null });
}
