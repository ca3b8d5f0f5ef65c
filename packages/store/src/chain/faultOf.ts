import type { EventRow } from '../engine/Engine.ts';
import type { Defect, DefectKind } from '../verify/Defect.ts';
import { sha256 } from './sha256.ts';

/** The place that the next event has to follow; `hash` is null where only the seq is known. */
export interface ExpectedPlace {
  readonly seq: number;
  readonly hash: string | null;
}

/** What is wrong with an event's row, or undefined. The earliest of several faults is named. */
export function faultOf(row: EventRow, after: ExpectedPlace): Defect | undefined {
  if (row.seq !== after.seq + 1) return missing(row, after.seq + 1);
  const envelope = envelopeOf(row);
  const fault = (what: DefectKind, facts: Defect['facts'] = {}): Defect => ({
    what,
    ledger: row.ledger,
    seq: row.seq,
    type: textOr(envelope.type),
    finding: textOr(envelope.finding),
    facts,
  });
  if (sha256(row.envelope) !== row.hash) return fault('hash-mismatch', { hash: row.hash });
  if (envelope.ledger !== row.ledger || envelope.seq !== row.seq)
    return fault('place-mismatch', { ledger: envelope.ledger, seq: envelope.seq });
  if (after.hash !== null && envelope.previousHash !== after.hash)
    return fault('previous-hash-mismatch', { previousHash: envelope.previousHash, hashBefore: after.hash });
  if (sha256(row.salt + row.data) !== envelope.dataDigest)
    return fault('data-digest-mismatch', { dataDigest: envelope.dataDigest });
  return undefined;
}

function missing(row: EventRow, seq: number): Defect {
  return { what: 'seq-gap', ledger: row.ledger, seq, type: null, finding: null, facts: { next: row.seq } };
}

/** What can be read of an envelope that may have been changed, so that the defect can name the event. */
function envelopeOf(row: EventRow): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(row.envelope);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const textOr = (value: unknown) => (typeof value === 'string' ? value : null);
