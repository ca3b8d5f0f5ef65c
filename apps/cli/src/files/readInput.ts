import path from 'node:path';
import { Failure } from '../shell/Failure.ts';
import type { Io } from '../shell/Io.ts';

/** Reads a file that was named on the command line. Fails with `file-not-found`, `file-is-folder`, `file-unreadable`. */
export async function readInput(io: Io, named: string): Promise<Uint8Array> {
  const place = await inputPlace(io, named);
  return io.files.read(place).catch((error: unknown) => unreadable(named, error));
}

/** Reads a named file, or answers why it cannot be read. */
export async function tryInput(io: Io, named: string): Promise<Uint8Array | Failure> {
  try {
    return await readInput(io, named);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** Digest (with its algorithm) and size of a named file. Fails as {@link readInput}. */
export async function digestInput(
  io: Io,
  named: string,
): Promise<{ readonly digest: string; readonly size: number }> {
  const place = await inputPlace(io, named);
  const { sha256, size } = await io.files.digest(place).catch((error: unknown) => unreadable(named, error));
  return { digest: `sha256:${sha256}`, size };
}

async function inputPlace(io: Io, named: string): Promise<string> {
  const place = path.resolve(io.cwd, named);
  const kind = await io.files.kind(place);
  if (kind === 'none') throw Failure.unreadable({ code: 'file-not-found', facts: { path: named } });
  if (kind === 'folder') throw Failure.unreadable({ code: 'file-is-folder', facts: { path: named } });
  return place;
}

function unreadable(named: string, error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  throw Failure.unreadable({ code: 'file-unreadable', facts: { path: named, message } }, error);
}
