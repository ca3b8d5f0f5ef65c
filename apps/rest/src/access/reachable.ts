import { type Finding, isFindingCode, isWithinReach, type Ledger, type Person } from '@zhenggai/core';
import { notFound } from '../problem/refused.ts';

/** The finding of that code; one that is not there and one that the person does not see are answered the same. */
export function reachable(ledger: Ledger, person: Person, code: string): Finding {
  const finding = isFindingCode(code) ? ledger.findings.get(code) : undefined;
  if (finding === undefined || !isWithinReach(person, finding))
    throw notFound({ code: 'finding-unknown', ...(isFindingCode(code) && { at: { finding: code } }) });
  return finding;
}
