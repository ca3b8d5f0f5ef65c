import type { Ledger } from '@zhenggai/core';
import { type AccessStore, loadLedger } from '@zhenggai/store';
import { openSqliteAccess } from '@zhenggai/store/sqlite';
import type { Context } from '../shell/Context.ts';
import { ledgerPlace } from './ledgerPlace.ts';
import { withLedger } from './withLedger.ts';

/** Tokens of the ledger that is meant, and the ledger as it stands. */
export interface OpenAccess {
  readonly access: AccessStore;
  readonly ledger: Ledger;
}

/** Opens the tokens of the ledger that is meant, does the work, and closes them whatever happens. */
export async function withAccess<T>(
  context: Context,
  access: 'read' | 'write',
  work: (open: OpenAccess) => Promise<T>,
): Promise<T> {
  const ledger = await withLedger(context, 'read', ({ log, id }) => loadLedger(log, id));
  const { path } = await ledgerPlace(context);
  const tokens = await openSqliteAccess({ path, access });
  try {
    return await work({ access: tokens, ledger });
  } finally {
    await tokens.close();
  }
}
