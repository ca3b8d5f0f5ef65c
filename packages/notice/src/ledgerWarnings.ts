import { type FindingCode, type LedgerFacts, ordinalOf, type Population } from '@zhenggai/core';
import type { Figure } from './Figure.ts';

/** Something to look at in a ledger, whatever document is made of it; words for each code stand in the core. */
export interface LedgerWarning<
  Code extends string = 'fact-unknown' | 'declared-unknown' | 'declared-differs',
> {
  readonly code: Code;
  readonly severity: 'warning';
  readonly findings?: readonly FindingCode[];
  readonly facts?: Readonly<Record<string, string | number>>;
}

const namedFacts = [
  'issuer',
  'inspectingBody',
  'kind',
  'period',
  'feedbackDate',
] as const satisfies readonly (keyof LedgerFacts)[];

/** The facts that documents name and the ledger does not know. */
export function factWarnings(facts: LedgerFacts): readonly LedgerWarning[] {
  return namedFacts
    .filter((field) => facts[field] === undefined)
    .map((field) => ({ code: 'fact-unknown', severity: 'warning', facts: { field } }));
}

/** What the inspection declared against what is held, of one population: not known, or not the same. */
export function declaredWarnings({
  population,
  declared,
  held,
}: {
  readonly population: Population;
  readonly declared?: number;
  readonly held: Figure;
}): readonly LedgerWarning[] {
  // Of other populations an inspection need not have said a number.
  if (declared === undefined && population !== 'problem') return [];
  if (declared === undefined)
    return [{ code: 'declared-unknown', severity: 'warning', facts: { population } }];
  if (declared === held.value) return [];
  return [
    { code: 'declared-differs', severity: 'warning', facts: { population, declared, held: held.value } },
  ];
}

/** A warning about these findings, in the order of their codes; none where there are none. */
export function warningAbout<Code extends string>(
  code: Code,
  findings: readonly { readonly code: FindingCode }[],
): readonly LedgerWarning<Code>[] {
  if (findings.length === 0) return [];
  const codes = findings.map((finding) => finding.code).sort((a, b) => ordinalOf(a) - ordinalOf(b));
  return [{ code, severity: 'warning', findings: codes }];
}
