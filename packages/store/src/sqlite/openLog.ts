import type { SaltSource } from '../chain/saltSource.ts';
import type { Access } from '../engine/Engine.ts';
import { createEventLog } from '../log/createEventLog.ts';
import type { EventLog } from '../log/EventLog.ts';
import { sqliteEngine } from './engine.ts';
import { type FileSystemProbe, systemProbe } from './networkFileSystem.ts';
import { openDatabase } from './openDatabase.ts';
import { requireNode } from './requireNode.ts';

// When the module is loaded: whoever imports ledger files on an old Node learns it at once.
requireNode(process.versions.node);

export interface SqliteLogOptions {
  /** The ledger file. */
  readonly path: string;
  /** `read` also opens files that may not be changed; default `write`. */
  readonly access?: Access;
  /** Makes the file where there is none; default no. */
  readonly create?: boolean;
  /** How long to wait for another writer, in milliseconds; default 5000. */
  readonly waitMs?: number;
  readonly salt?: SaltSource;
  /** How the file system is recognised; tests pass their own. */
  readonly probe?: FileSystemProbe;
}

/**
 * A log in a SQLite file: WAL, and every commit on the disk before it is answered. Throws `StoreError`:
 * `store-not-found`, `not-a-ledger-file`, `ledger-file-too-new`, `store-locked`, `store-read-only`,
 * `network-file-system`, `store-unreadable`, `store-damaged`; while writing also `store-full`.
 */
export async function openSqliteLog(options: SqliteLogOptions): Promise<EventLog> {
  const { path, access = 'write', create = false, waitMs = 5000, probe = systemProbe, salt } = options;
  const database = await openDatabase({ path, access, create, waitMs, probe });
  return createEventLog(sqliteEngine(database, { path, access, waitMs }), salt === undefined ? {} : { salt });
}
