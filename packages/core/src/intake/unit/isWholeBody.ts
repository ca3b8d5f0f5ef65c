import type { Ledger } from '../../ledger/Ledger.ts';
import { plainText } from '../../text/plainText.ts';

/**
 * Says whether a name stands for the body that the ledger is of, not for a unit within it: 青澜县水务局, where the issuer
 * is 青澜县水务局党组.
 */
export function isWholeBody({ facts }: Ledger, name: string): boolean {
  const [body, named] = [plainText(facts.issuer ?? ''), plainText(name)];
  return named !== '' && body.includes(named);
}
