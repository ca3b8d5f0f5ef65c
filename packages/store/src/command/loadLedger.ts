import { type Ledger, replay, type Viewpoint } from '@zhenggai/core';
import { StoreError } from '../error/StoreError.ts';
import type { EventLog } from '../log/EventLog.ts';
import { currentLedger } from './foldedLedger.ts';

/**
 * The ledger as its log makes it: now, as things stood on a date, as known at an instant.
 * Throws `ledger-not-found` where the log does not hold it, `broken-chain` where it cannot be trusted.
 */
export async function loadLedger(log: EventLog, id: string, at?: Viewpoint): Promise<Ledger> {
  if (at?.asOf !== undefined || at?.knownAt !== undefined) return replay(id, await log.read(id), at);
  const ledger = await currentLedger(log, id);
  if (ledger.head.seq === 0) throw new StoreError('ledger-not-found', { ledger: id });
  return ledger;
}
