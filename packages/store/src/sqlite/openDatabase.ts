import { stat } from 'node:fs/promises';
import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { isStoreError, StoreError } from '../error/StoreError.ts';
import { checkPlace, type Place } from './checkPlace.ts';
import { asStoreError } from './failure.ts';
import { migrate } from './migrate.ts';
import { applicationId, currentForm } from './migrations.ts';
import { numberOf } from './numberOf.ts';
import { patiently } from './patiently.ts';

export interface OpenDatabase extends Place {
  readonly waitMs: number;
}

/** Opens a ledger file as it has to be opened; see `openSqliteLog` for what can go wrong. */
export async function openDatabase(options: OpenDatabase): Promise<DatabaseSync> {
  await checkPlace(options);
  return options.access === 'read' ? openForReading(options) : openForWriting(options);
}

async function openForWriting({ path, create, waitMs }: OpenDatabase): Promise<DatabaseSync> {
  const database = await opened(path, { readOnly: false });
  try {
    await patiently({ path, waitMs }, () => {
      if (formOf(database, path, create) < currentForm) migrate(database);
    });
    await patiently({ path, waitMs }, () => {
      const mode = database.prepare('pragma journal_mode = wal').get();
      if (mode?.journal_mode !== 'wal')
        throw new StoreError('network-file-system', { path, fileSystem: 'no shared memory' });
    });
    // Full: a commit returns when it is on the disk; macOS needs to be told that it is meant.
    database.exec('pragma synchronous = full; pragma fullfsync = on; pragma checkpoint_fullfsync = on');
    return database;
  } catch (error) {
    database.close();
    throw asStoreError(error, path);
  }
}

async function openForReading({ path, waitMs }: OpenDatabase): Promise<DatabaseSync> {
  const database = await opened(path, { readOnly: true });
  try {
    await patiently({ path, waitMs }, () => formOf(database, path, false));
    return database;
  } catch (error) {
    database.close();
    const reason = asStoreError(error, path);
    if (!isStoreError(reason, 'store-unreadable') && !isStoreError(reason, 'store-read-only')) throw reason;
    return openImmutable(path, reason);
  }
}

/** On read-only media SQLite cannot make its files; without writers it needs none. */
async function openImmutable(path: string, reason: StoreError): Promise<DatabaseSync> {
  const wal = await stat(`${path}-wal`).catch(() => undefined);
  if (wal !== undefined && wal.size > 0)
    throw new StoreError('store-read-only', { path, reason: 'unmerged-wal' }, reason);
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  const database = await opened(url, { readOnly: true });
  try {
    formOf(database, path, false);
    return database;
  } catch (error) {
    database.close();
    throw asStoreError(error, path);
  }
}

/** The file's form, once it is known to be a ledger file; 0 for one that is still to be made. */
function formOf(database: DatabaseSync, path: string, create: boolean): number {
  const form = numberOf(database, 'pragma user_version');
  const application = numberOf(database, 'pragma application_id');
  const isOurs = application === applicationId;
  const isEmpty =
    form === 0 &&
    (isOurs || application === 0) &&
    numberOf(database, 'select count(*) from sqlite_schema') === 0;
  if (isEmpty && create) return 0;
  if (isOurs && !isEmpty) {
    if (form > currentForm)
      throw new StoreError('ledger-file-too-new', { path, found: form, known: currentForm });
    return form;
  }
  throw new StoreError('not-a-ledger-file', { path, reason: isEmpty ? 'empty' : 'other-application' });
}

async function opened(
  path: string | URL,
  { readOnly }: { readonly readOnly: boolean },
): Promise<DatabaseSync> {
  // Loaded here and not above, so that an old Node gets the plain message of `requireNode`.
  const { DatabaseSync } = await import('node:sqlite');
  try {
    return new DatabaseSync(path, { readOnly });
  } catch (error) {
    throw asStoreError(error, String(path));
  }
}
