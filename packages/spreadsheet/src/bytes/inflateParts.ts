import { inflateRawSync } from 'node:zlib';
import { listEntries, type ZipEntry } from './directory.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './Limits.ts';

/** The parts of a package by name, inflated. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Inflates the parts of a zip archive that `wanted` names; pictures and other attachments stay packed. What comes out
 * is counted as it comes: sizes that the archive states are not believed. Refuses `zip-bomb`, `file-encrypted`,
 * `file-truncated`, `file-damaged`.
 */
export function inflateParts(bytes: Uint8Array, limits: Limits, wanted: (name: string) => boolean): Parts {
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of listEntries(bytes, limits)) {
    if (!wanted(entry.name)) continue;
    if (entry.encrypted) throw new FileRefused('file-encrypted');
    const part = inflate(entry, limits, limits.inflatedBytes - total);
    total += part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

function inflate({ name, method, packed }: ZipEntry, limits: Limits, room: number): Uint8Array {
  const most = Math.min(room, Math.max(limits.ratioFrom, limits.ratio * packed.length));
  const bomb = () => new FileRefused('zip-bomb', { part: name, limit: limits.inflatedBytes });
  if (method !== 0 && method !== 8) throw new FileRefused('file-damaged', { part: name });
  if (method === 0) {
    if (packed.length > room) throw bomb();
    return packed;
  }
  try {
    // It stops as soon as more comes out; the library asks for room for one byte at least.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    if (isTooLarge(cause)) throw bomb();
    throw new FileRefused('file-damaged', { part: name }, { cause });
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
