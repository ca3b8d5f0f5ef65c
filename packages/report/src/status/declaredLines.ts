import { type Finding, type Ledger, reconcile } from '@zhenggai/core';
import { figureOf } from '@zhenggai/notice';
import type { DeclaredLine } from './LedgerStatus.ts';

/** What the inspection declared, what is held and what of it is listed, by population; of problems in any case. */
export function declaredLines(ledger: Ledger, listed: readonly Finding[]): readonly DeclaredLine[] {
  const lines = reconcile(ledger);
  // That no problem is held, and none declared, is said too.
  const hasProblems = lines.some(({ population }) => population === 'problem');
  const all = hasProblems ? lines : [{ population: 'problem' as const, held: [] }, ...lines];
  return all.map(({ population, declared, held, missingNumbers }) => ({
    population,
    ...(declared !== undefined && { declared }),
    held: figureOf(held.map((code) => ({ code }))),
    listed: figureOf(listed.filter((finding) => finding.population === population)),
    ...(missingNumbers !== undefined && { missingNumbers: [...missingNumbers] }),
  }));
}
