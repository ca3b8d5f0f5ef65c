import type { ImportRow } from './AccessEngine.ts';
import type { PendingImport } from './AccessStore.ts';

/** A stored import in the words of the port. */
export function importOfRow(row: ImportRow): PendingImport {
  const { name, digest, kept, expires, ...rest } = row;
  return { ...rest, fileName: name, fileDigest: digest, keptAt: kept, expiresAt: expires };
}
