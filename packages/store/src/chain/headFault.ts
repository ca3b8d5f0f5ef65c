import type { HeadRow } from '../engine/Engine.ts';
import type { Defect } from '../verify/Defect.ts';
import type { ExpectedPlace } from './faultOf.ts';

/** What is wrong between the end of a chain and its head row, or undefined. */
export function headFault(ledger: string, head: HeadRow | undefined, end: ExpectedPlace): Defect | undefined {
  const defect = { ledger, type: null, finding: null };
  if (head === undefined) return { ...defect, what: 'head-mismatch', seq: end.seq, facts: { head: null } };
  const facts = { head: { seq: head.seq, hash: head.hash }, end };
  if (head.seq > end.seq) return { ...defect, what: 'truncated', seq: end.seq + 1, facts };
  if (head.seq < end.seq || (end.hash !== null && head.hash !== end.hash))
    return { ...defect, what: 'head-mismatch', seq: end.seq, facts };
  return undefined;
}
