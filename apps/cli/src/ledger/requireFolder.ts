import path from 'node:path';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';

/** A ledger is made in a folder that is there: a missing one is more likely mistyped. Fails with `folder-not-found`. */
export async function requireFolder({ io }: Context, ledger: string): Promise<void> {
  const folder = path.dirname(ledger);
  if ((await io.files.kind(folder)) !== 'folder')
    throw Failure.unreadable({ code: 'folder-not-found', facts: { path: folder } });
}
