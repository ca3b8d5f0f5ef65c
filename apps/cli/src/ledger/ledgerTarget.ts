import { firstLedgerId, ledgerToCome } from '@zhenggai/core';
import { foundationOn } from '@zhenggai/core/rules';
import { type ImportTarget, isStoreError, loadLedger, theLedger } from '@zhenggai/store';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import type { Context } from '../shell/Context.ts';
import { ledgerPlace } from './ledgerPlace.ts';
import { machineCalendar } from './machineCalendar.ts';
import { requireFolder } from './requireFolder.ts';

/** The ledger that an import or `init` goes to: one that is open, or one that it will open. */
export interface LedgerTarget extends ImportTarget {
  readonly path: string;
}

/** Opens the ledger that is meant, or says which one will be opened. */
export async function ledgerTarget(context: Context): Promise<LedgerTarget> {
  const { path, id: wanted } = await ledgerPlace(context);
  const id = wanted ?? firstLedgerId;
  const toCome = async () => ({
    path,
    id,
    ledger: ledgerToCome(id, foundationOn(await machineCalendar(context))),
    isOpen: false,
  });
  if ((await context.io.files.kind(path)) === 'none') {
    await requireFolder(context, path);
    return toCome();
  }
  const log = await openSqliteLog({ path }).catch((error: unknown) => {
    // As a first import leaves it that was killed at the wrong moment.
    if (isStoreError(error, 'not-a-ledger-file') && error.facts.reason === 'empty') return undefined;
    throw error;
  });
  if (log === undefined) return toCome();
  try {
    const held = await theLedger(log, wanted);
    return { path, id: held, ledger: await loadLedger(log, held), isOpen: true, log };
  } catch (error) {
    if (isStoreError(error, 'ledger-not-found')) return { ...(await toCome()), log };
    await log.close();
    throw error;
  }
}
