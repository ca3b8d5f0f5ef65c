import type { Context } from '../shell/Context.ts';
import { ledgerPlace } from './ledgerPlace.ts';

/** Says whether a command that needs no ledger has one at hand: it is named, or `ledger.db` is here. */
export async function hasLedgerAtHand(context: Context): Promise<boolean> {
  if (context.ledger !== 'ledger.db') return true;
  const { path } = await ledgerPlace(context);
  return (await context.io.files.kind(path)) === 'file';
}
