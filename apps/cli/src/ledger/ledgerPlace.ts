import path from 'node:path';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';

/** A store, and the ledger in it where one is named. */
export interface LedgerPlace {
  readonly path: string;
  readonly id?: string;
}

/**
 * What `--ledger STORE[#ID]` means. A file whose own name has a `#` is meant as it is, where it exists.
 * Fails with `ledger-id-empty` where nothing stands behind the `#`.
 */
export async function ledgerPlace({ ledger, io }: Context): Promise<LedgerPlace> {
  const whole = path.resolve(io.cwd, ledger);
  if (ledger.endsWith('#') && (await io.files.kind(whole)) === 'none')
    throw Failure.usage({ code: 'ledger-id-empty', facts: { seen: ledger } });
  const [, store, id] = /^(.+)#([^#/\\]+)$/.exec(ledger) ?? [];
  if (store === undefined || id === undefined || (await io.files.kind(whole)) !== 'none')
    return { path: whole };
  return { path: path.resolve(io.cwd, store), id };
}
