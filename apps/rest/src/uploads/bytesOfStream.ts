import type { Readable } from 'node:stream';
import { tooLarge } from './readUpload.ts';

/** All bytes of a stream. Problem: 413 `body-too-large` as soon as there are more than the limit. */
export async function bytesOfStream(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
