import { emptyLedger, type Ledger } from '@zhenggai/core';
import { type EventLog, isStoreError, loadLedger, theLedger } from '@zhenggai/store';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import type { Context } from '../shell/Context.ts';
import { ledgerPlace } from './ledgerPlace.ts';
import { firstLedgerId } from './openingLedger.ts';
import { requireFolder } from './requireFolder.ts';

/** The ledger that an import goes to: one that is open, or one that the import will open. */
export interface ImportTarget {
  readonly path: string;
  readonly id: string;
  readonly ledger: Ledger;
  readonly isOpen: boolean;
  /** Left out where there is no file yet: none is made before something is recorded. */
  readonly log?: EventLog;
}

/** Opens the ledger that is meant, or says which one will be opened. */
export async function importTarget(context: Context): Promise<ImportTarget> {
  const { path, id: wanted } = await ledgerPlace(context);
  if ((await context.io.files.kind(path)) === 'none') {
    await requireFolder(context, path);
    const id = wanted ?? firstLedgerId;
    return { path, id, ledger: emptyLedger(id), isOpen: false };
  }
  const log = await openSqliteLog({ path });
  try {
    const id = await theLedger(log, wanted);
    return { path, id, ledger: await loadLedger(log, id), isOpen: true, log };
  } catch (error) {
    if (isStoreError(error, 'ledger-not-found')) {
      const id = wanted ?? firstLedgerId;
      return { path, id, ledger: emptyLedger(id), isOpen: false, log };
    }
    await log.close();
    throw error;
  }
}
