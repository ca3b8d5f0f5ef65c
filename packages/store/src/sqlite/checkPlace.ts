import { constants, type Stats } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Access } from '../engine/Engine.ts';
import { StoreError } from '../error/StoreError.ts';
import { type FileSystemProbe, networkFileSystem } from './networkFileSystem.ts';

/** The smallest page a SQLite file can have, in bytes. */
const smallestPage = 512;

/** Where a ledger file is, or is to be made, and what for. */
export interface Place {
  readonly path: string;
  readonly access: Access;
  /** Makes a new file where there is none. */
  readonly create: boolean;
  readonly probe: FileSystemProbe;
}

/** Asks the file system whether a ledger file can be opened, or made, before SQLite touches anything. */
export async function checkPlace({ path, access: wanted, create, probe }: Place): Promise<void> {
  const found = await statOf(path);
  if (found === undefined) {
    const folder = dirname(path);
    if (!create || wanted === 'read') throw new StoreError('store-not-found', { path });
    if ((await statOf(folder)) === undefined) throw new StoreError('store-not-found', { path: folder });
  } else if (found.isDirectory()) {
    throw new StoreError('not-a-ledger-file', { path, reason: 'folder' });
  } else if (found.size > 0 && found.size < smallestPage) {
    // SQLite takes the beginning of a page for an empty database, and would write over it.
    throw new StoreError('not-a-ledger-file', { path, reason: 'not-a-database' });
  }
  const there = found === undefined ? [dirname(path)] : [path, dirname(path)];
  // The folder too: SQLite keeps files beside this one while it writes.
  if (wanted === 'write') for (const needed of there) await checkWritable(needed, path);
  const fileSystem = await networkFileSystem(there[0] ?? path, probe);
  if (fileSystem !== undefined) throw new StoreError('network-file-system', { path, fileSystem });
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw new StoreError('store-unreadable', { path, message: String(error) }, error);
  }
}

async function checkWritable(needed: string, path: string): Promise<void> {
  try {
    await access(needed, constants.W_OK);
  } catch (error) {
    throw new StoreError('store-read-only', { path, reason: 'no-permission' }, error);
  }
}
