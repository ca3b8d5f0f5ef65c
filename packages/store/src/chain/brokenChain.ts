import { StoreError } from '../error/StoreError.ts';
import type { Defect } from '../verify/Defect.ts';

/** The defect of an event, as an error: whoever meets it while reading must not go on. */
export function brokenChain(
  ledger: string,
  { seq, what, type, finding }: Defect,
): StoreError<'broken-chain'> {
  return new StoreError('broken-chain', {
    ledger,
    seq: seq ?? 0,
    what,
    ...(type !== null && { type }),
    ...(finding !== null && { finding }),
  });
}
