import { StoreError } from '../error/StoreError.ts';
import type { EventLog } from './EventLog.ts';

/**
 * The id of the ledger that is meant: the wanted one, or the only one held.
 * Throws `ledger-not-found`, or `several-ledgers` naming them.
 */
export async function theLedger(log: EventLog, wanted?: string): Promise<string> {
  const held = await log.ledgers();
  if (wanted !== undefined) {
    if (held.includes(wanted)) return wanted;
    throw new StoreError('ledger-not-found', { ledger: wanted });
  }
  const [only, ...more] = held;
  if (only === undefined) throw new StoreError('ledger-not-found', {});
  if (more.length > 0) throw new StoreError('several-ledgers', { ledgers: held });
  return only;
}
