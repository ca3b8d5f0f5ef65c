import type { Ledger } from '../../ledger/Ledger.ts';
import { plainText } from '../../text/plainText.ts';
import { isWholeBody } from './isWholeBody.ts';

/**
 * Says whether a unit is one of those that answer in the ledger: its departments list it, or some finding names it as
 * responsible. The body as a whole is none.
 */
export function answersInLedger(ledger: Ledger, unit: string): boolean {
  const { facts, findings } = ledger;
  const plain = plainText(unit);
  const isUnit = (name: string) => plainText(name) === plain;
  if (plain === '' || isWholeBody(ledger, unit)) return false;
  return (
    (facts.departments ?? []).some(isUnit) ||
    [...findings.values()].some(({ owners }) => owners.departments.some(isUnit))
  );
}
