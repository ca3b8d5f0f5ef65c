import { canonicalJson, type Finding, type Ledger } from '@zhenggai/core';

/**
 * Kept state of a finding: the folded finding as RFC 8785 text, its history as the seqs of its events.
 * A finding whose events do not make one yet is `null`.
 */
export function keptFinding(finding: Finding | undefined): string {
  if (finding === undefined) return 'null';
  return canonicalJson({ ...finding, history: finding.history.map((event) => event.seq) });
}

/** Kept state of a ledger: everything it says of itself, without its findings, their readings and its head. */
export function keptLedger(ledger: Ledger): string {
  const { id, findings, readings, head, persons, ...own } = ledger;
  return canonicalJson({ ...own, persons: [...persons] });
}
