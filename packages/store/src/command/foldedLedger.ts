import { emptyLedger, evolveAll, type Ledger, replay } from '@zhenggai/core';
import type { EventLog } from '../log/EventLog.ts';

/** Folded ledgers by log, so that each command folds only what is new. Ledgers never change: sharing is safe. */
const folded = new WeakMap<EventLog, Map<string, Ledger>>();

/** Remembers a ledger as folded up to its head. */
export function rememberLedger(log: EventLog, ledger: Ledger): void {
  const known = folded.get(log);
  if (known === undefined) folded.set(log, new Map([[ledger.id, ledger]]));
  else known.set(ledger.id, ledger);
}

/** The ledger with everything that the log holds of it now; empty where it holds nothing. */
export async function currentLedger(log: EventLog, id: string): Promise<Ledger> {
  const head = await log.head(id);
  if (head === null) return emptyLedger(id);
  const known = folded.get(log)?.get(id) ?? emptyLedger(id);
  if (known.head.seq === head.seq && known.head.hash === head.hash) return known;
  const ledger = await advanced(log, known);
  rememberLedger(log, ledger);
  return ledger;
}

async function advanced(log: EventLog, known: Ledger): Promise<Ledger> {
  const events = await log.read(known.id, { afterSeq: known.head.seq });
  if (known.head.seq > 0 && events[0]?.previousHash === known.head.hash) return evolveAll(known, events);
  // Nothing known, or another file was put in the place of the one that was known.
  return replay(known.id, known.head.seq === 0 ? events : await log.read(known.id));
}
