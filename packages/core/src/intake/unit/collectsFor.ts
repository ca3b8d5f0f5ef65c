import type { Ledger } from '../../ledger/Ledger.ts';
import { plainText } from '../../text/plainText.ts';

/**
 * Says whether a unit keeps the ledger of others, as the office (整改办) does, whatever body the ledger is said to be
 * of: it stated findings of several departments, none of them its own, and some of these departments deliver.
 */
export function collectsFor(ledger: Ledger, unit: string, delivering: readonly string[]): boolean {
  const plain = plainText(unit);
  const departments = new Set(
    [...ledger.findings.values()]
      .filter((finding) => plainText(finding.unit ?? '') === plain)
      .flatMap(({ owners }) => owners.departments.map(plainText)),
  );
  return (
    plain !== '' &&
    departments.size > 1 &&
    !departments.has(plain) &&
    delivering.some((name) => departments.has(plainText(name)))
  );
}
