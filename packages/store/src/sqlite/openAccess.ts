import type { AccessEngine } from '../access/AccessEngine.ts';
import type { AccessStore } from '../access/AccessStore.ts';
import { createAccess } from '../access/createAccess.ts';
import type { SecretSource } from '../access/tokenSecret.ts';
import type { Access } from '../engine/Engine.ts';
import { StoreError } from '../error/StoreError.ts';
import { memoryAccessEngine } from '../memory/accessEngine.ts';
import { sqliteAccessEngine } from './accessEngine.ts';
import { type FileSystemProbe, systemProbe } from './networkFileSystem.ts';
import { numberOf } from './numberOf.ts';
import { openDatabase } from './openDatabase.ts';

/** The file's form from which on there are tables for tokens. */
const formWithAccess = 2;

export interface SqliteAccessOptions {
  /** A ledger file that is there. */
  readonly path: string;
  /** `read` also opens files that may not be changed; default `write`. */
  readonly access?: Access;
  /** How long to wait for another writer, in milliseconds; default 5000. */
  readonly waitMs?: number;
  readonly secret?: SecretSource;
  /** How the file system is recognised; tests pass their own. */
  readonly probe?: FileSystemProbe;
}

/**
 * Tokens, claims and pending imports in a ledger file, over a connection of its own beside the log's. Throws
 * `StoreError` as `openSqliteLog` does. A file from before there were tokens, opened for reading, holds none.
 */
export async function openSqliteAccess(options: SqliteAccessOptions): Promise<AccessStore> {
  const { path, access = 'write', waitMs = 5000, probe = systemProbe, secret } = options;
  const database = await openDatabase({ path, access, create: false, waitMs, probe });
  const secrets = secret === undefined ? {} : { secret };
  if (numberOf(database, 'pragma user_version') < formWithAccess) {
    database.close();
    return createAccess(emptyEngine(path), secrets);
  }
  return createAccess(sqliteAccessEngine(database, { path, access, waitMs }), secrets);
}

function emptyEngine(path: string): AccessEngine {
  return {
    ...memoryAccessEngine(),
    write: async () => {
      throw new StoreError('store-read-only', { path, reason: 'opened-for-reading' });
    },
  };
}
