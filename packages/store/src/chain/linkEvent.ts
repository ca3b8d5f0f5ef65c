import { canonicalJson, type DraftEvent, type LedgerHead } from '@zhenggai/core';
import type { EventRow } from '../engine/Engine.ts';
import { sha256 } from './sha256.ts';

/**
 * The row of an event at its place in the chain:
 * `dataDigest = H(salt ‖ data)`, `hash = H(envelope)`, both over RFC 8785 text.
 */
export function linkEvent(
  draft: DraftEvent,
  place: {
    readonly ledger: string;
    readonly after: LedgerHead;
    readonly recordedAt: string;
    readonly salt: string;
  },
): EventRow {
  const { data, ...frame } = draft;
  const { ledger, after, recordedAt, salt } = place;
  const seq = after.seq + 1;
  const dataText = canonicalJson(data);
  const dataDigest = sha256(salt + dataText);
  const envelope = canonicalJson({ ...frame, ledger, seq, recordedAt, dataDigest, previousHash: after.hash });
  return { ledger, seq, envelope, hash: sha256(envelope), salt, data: dataText };
}
