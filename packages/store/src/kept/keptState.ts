import { canonicalJson, type Finding, type Ledger } from '@zhenggai/core';

/**
 * Kept state of a finding: the folded finding as JSON, its history as the seqs of its events.
 * A finding whose events do not make one yet is `null`.
 */
export function keptFinding(finding: Finding | undefined): string {
  if (finding === undefined) return 'null';
  return JSON.stringify({ ...finding, history: finding.history.map((event) => event.seq) });
}

/** Kept state of a ledger: everything it says of itself, without its findings, their readings and its head. */
export function keptLedger(ledger: Ledger): string {
  const { id, findings, readings, head, persons, ...own } = ledger;
  return JSON.stringify({ ...own, persons: [...persons] });
}

/**
 * Says whether a stored state is, character by character, one that could have been kept for `expected`. The
 * order of keys may differ, for it depends on the way a state came about; sorting them for each event that is
 * recorded would cost as much as all the rest.
 */
export function isSameState(stored: string, expected: string): boolean {
  if (stored === expected) return true;
  const value = parsed(stored);
  return JSON.stringify(value) === stored && canonicalJson(value) === canonicalJson(JSON.parse(expected));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No state was ever kept as text that is not JSON; null is kept for none that is compared here.
    return null;
  }
}
