import { requireInstant } from '../log/requireInstant.ts';
import type { AccessEngine } from './AccessEngine.ts';
import type { Begun, KeptAnswer, RequestKey } from './AccessStore.ts';

const minute = 60_000;
/** How long an answer is kept, in milliseconds: who repeats a request does so within the day. */
const keptMs = 24 * 60 * minute;
/** Longer than any request takes: whoever held the claim has ended without a word. */
const claimMs = 2 * minute;

/** See `AccessStore.begin`. */
export async function beginRequest(
  engine: AccessEngine,
  { token, key, requestDigest, at }: RequestKey & { readonly requestDigest: string; readonly at: string },
): Promise<Begun> {
  requireInstant(at);
  return engine.write(async (tables) => {
    await tables.dropRequestsUntil(before(at, keptMs));
    const row = await tables.request(token, key);
    if (row !== undefined && row.digest !== requestDigest) return { state: 'mismatch' };
    if (row !== undefined && row.answer !== null)
      // Written by `finish`, by nobody else.
      return { state: 'replay', answer: JSON.parse(row.answer) as KeptAnswer };
    if (row !== undefined) {
      if (row.begun > before(at, claimMs)) return { state: 'in-progress' };
      await tables.dropRequest(token, key);
    }
    await tables.addRequest({ token, key, digest: requestDigest, begun: at, answer: null });
    return { state: 'first' };
  });
}

function before(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) - milliseconds).toISOString();
}
