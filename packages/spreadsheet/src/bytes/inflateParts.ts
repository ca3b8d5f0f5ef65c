import { Inflate } from 'fflate';
import { listEntries, type ZipEntry } from './directory.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './Limits.ts';

/** The parts of a package by name, inflated. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A step of packed bytes can become at most about a thousand times as many: 16 MB, then the count is looked at. */
const step = 16 * 1024;

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

function inflate(entry: ZipEntry, limits: Limits, room: number): Uint8Array {
  const { name, method, packed } = entry;
  if (method !== 0 && method !== 8) throw new FileRefused('file-damaged', { part: name });
  if (method === 0) {
    if (packed.length > room) throw new FileRefused('zip-bomb', { part: name, limit: limits.inflatedBytes });
    return packed;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk);
    size += chunk.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
      const tooDense = size > limits.ratioFrom && size > limits.ratio * packed.length;
      if (size > room || tooDense)
        throw new FileRefused('zip-bomb', { part: name, limit: limits.inflatedBytes });
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused('file-damaged', { part: name }, { cause: error });
  }
  if (!ended) throw new FileRefused('file-damaged', { part: name });
  return concat(chunks, size);
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const only = chunks[0];
  if (chunks.length === 1 && only) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
