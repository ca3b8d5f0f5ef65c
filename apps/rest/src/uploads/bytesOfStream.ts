import type { Readable } from 'node:stream';
import { tooLarge } from './readUpload.ts';

/**
 * All bytes of a stream, of which never more than the limit are held. Problem: 413 `body-too-large`, once everything has come:
 * a sender who is cut off while sending does not hear why, and the connection is lost to the next request.
 */
export async function bytesOfStream(stream: Readable, limit: number): Promise<Uint8Array> {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) chunks = [];
    else chunks.push(chunk);
  }
  if (size > limit) throw tooLarge(limit);
  return Buffer.concat(chunks);
}
