import { digestOfBytes } from '@zhenggai/core';
import { problemOfFile } from '@zhenggai/core/intake';
import type { Problem } from '@zhenggai/core/reading';
import { isSame } from './lookTwice.ts';
import type { Entry, RoundFolder } from './RoundFolder.ts';

/** The bytes of a file and their digest, or why there are none. */
export type ReadSteady =
  | { readonly bytes: Uint8Array; readonly fileDigest: string }
  | { readonly outcome: 'waiting' | 'refused'; readonly problem: Problem };

/** Reads a file that stood still; one that changes while it is read waits for the next round. */
export async function readSteady(folder: RoundFolder, entry: Entry): Promise<ReadSteady> {
  const { name } = entry;
  try {
    const bytes = await folder.read(name);
    if (bytes.length !== entry.size || !isSame(entry, await folder.look(name))) return isReplaced;
    return { bytes, fileDigest: digestOfBytes(bytes) };
  } catch (error) {
    return whyUnread(name, error);
  }
}

/** A file that is not the one that was looked at. */
export const isReplaced = {
  outcome: 'waiting',
  problem: problemOfFile('changed-meanwhile', { severity: 'warning' }),
} as const;

function whyUnread(name: string, error: unknown): ReadSteady {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  // Taken away, or held by the program that is still writing it (Windows).
  if (code === 'ENOENT') return isReplaced;
  if (code === 'EBUSY' || code === 'EAGAIN')
    return { outcome: 'waiting', problem: problemOfFile('still-growing', { severity: 'warning' }) };
  const message = error instanceof Error ? error.message : String(error);
  return {
    outcome: 'refused',
    problem: { ...problemOfFile('file-unreadable'), message: `${name}: ${message}` },
  };
}
