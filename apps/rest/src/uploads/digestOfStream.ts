import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/** Digest and size of bytes that nobody keeps: they pass through once. */
export async function digestOfStream(
  bytes: Readable,
): Promise<{ readonly digest: string; readonly size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of bytes) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { digest: `sha256:${hash.digest('hex')}`, size };
}
