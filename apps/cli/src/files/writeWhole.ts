import { Failure } from '../shell/Failure.ts';
import type { Io } from '../shell/Io.ts';

/**
 * Writes a file whole or not at all: aside first, then renamed into its place. Fails with `disk-full` or
 * `file-not-written`; what stood there before stays, and nothing half-written is left.
 */
export async function writeWhole(io: Io, path: string, content: string | Uint8Array): Promise<void> {
  const aside = `${path}.${io.uuid()}.tmp`;
  try {
    await io.files.write(aside, content);
    await io.files.rename(aside, path);
  } catch (error) {
    await io.files.remove(aside).catch(() => undefined);
    throw Failure.unreadable(
      { code: isFull(error) ? 'disk-full' : 'file-not-written', facts: { path, message: messageOf(error) } },
      error,
    );
  }
}

function isFull(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOSPC' || code === 'EDQUOT';
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
