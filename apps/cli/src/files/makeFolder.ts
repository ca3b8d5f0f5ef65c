import { Failure } from '../shell/Failure.ts';
import type { Io } from '../shell/Io.ts';

/** Makes a folder, and those above it, where it is missing. Fails with `file-not-written`. */
export async function makeFolder(io: Io, path: string): Promise<void> {
  await io.files.makeFolder(path).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    throw Failure.unreadable({ code: 'file-not-written', facts: { path, message } }, error);
  });
}
