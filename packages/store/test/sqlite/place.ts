import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one ledger file. */
export async function aPlace(): Promise<{ folder: string; path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'zhenggai-store-'));
  return {
    folder,
    path: join(folder, 'ledger.db'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** {@link aPlace}, gone when the test is over. */
export async function aPath(): Promise<string> {
  const { path, remove } = await aPlace();
  onTestFinished(remove);
  return path;
}
