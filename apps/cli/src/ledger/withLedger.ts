import { type EventLog, theLedger } from '@zhenggai/store';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import type { Context } from '../shell/Context.ts';
import { ledgerPlace } from './ledgerPlace.ts';

/** An open store and the ledger that is meant. */
export interface OpenLedger {
  readonly log: EventLog;
  readonly id: string;
}

/** Opens the ledger that is meant, does the work, and closes the store whatever happens. */
export async function withLedger<T>(
  context: Context,
  access: 'read' | 'write',
  work: (ledger: OpenLedger) => Promise<T>,
): Promise<T> {
  const place = await ledgerPlace(context);
  const log = await openSqliteLog({ path: place.path, access });
  try {
    return await work({ log, id: await theLedger(log, place.id) });
  } finally {
    await log.close();
  }
}
