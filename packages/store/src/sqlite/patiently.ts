import { setTimeout as sleep } from 'node:timers/promises';
import { isStoreError, StoreError } from '../error/StoreError.ts';
import { asStoreError } from './failure.ts';
import { lockHolder } from './lockHolder.ts';

export interface Patience {
  readonly path: string;
  /** How long to wait for another writer, in milliseconds. */
  readonly waitMs: number;
}

/** As SQLite's own busy handler waits; but that one stops the whole process, and a writer in it for ever. */
const pauses = [1, 2, 5, 10, 15, 20, 25, 25, 25, 50, 50];
const longestPause = 100;

/** Repeats an attempt while another program holds the lock; throws `store-locked` when patience is over. */
export async function patiently<T>({ path, waitMs }: Patience, attempt: () => T): Promise<T> {
  const start = performance.now();
  for (let round = 0; ; round++) {
    try {
      return attempt();
    } catch (thrown) {
      const error = asStoreError(thrown, path);
      if (!isStoreError(error, 'store-locked')) throw error;
      const waitedMs = Math.round(performance.now() - start);
      if (waitedMs >= waitMs)
        throw new StoreError('store-locked', { path, waitedMs, ...lockHolder(path) }, error);
      await sleep(Math.min(pauses[round] ?? longestPause, waitMs - waitedMs));
    }
  }
}
