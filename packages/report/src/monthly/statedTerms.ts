import { type Deadline, type Finding, type LocalDate, latestReading } from '@zhenggai/core';
import { statusLine } from '../status/statusLine.ts';
import type { StatedTerm } from './LedgerMonth.ts';

/** What units state beside the deadlines that were set, of one finding and its measures: later days, and no end at all. */
export function statedTerms(
  finding: Finding,
  asOf: LocalDate,
): { readonly extensions: readonly StatedTerm[]; readonly conversions: readonly StatedTerm[] } {
  if (finding.stage === 'closed' || finding.stage === 'transferred')
    return { extensions: [], conversions: [] };
  const line = statusLine(finding, asOf);
  const all = [finding, ...finding.measures].flatMap((of) => {
    const { statedDeadline: stated } = of;
    if (stated === undefined) return [];
    const measure = of === finding ? undefined : of.code;
    const held = of.deadline ?? finding.deadline;
    const term = { line, ...(measure && { measure }), held: held.raw, stated: stated.raw };
    return [{ kind: kindOf(held, stated), term }];
  });
  const claimed = isClaimedLongTerm(finding)
    ? [{ line, held: finding.deadline.raw, stated: finding.claim?.raw ?? '' }]
    : [];
  const conversions = all.filter(({ kind }) => kind === 'conversion').map(({ term }) => term);
  return {
    extensions: all.filter(({ kind }) => kind === 'extension').map(({ term }) => term),
    conversions: conversions.length > 0 ? conversions : claimed,
  };
}

/** Says whether a finding is long-term by its plan. */
export function isLongTermByPlan({ deadline, mode }: Finding): boolean {
  return deadline.kind === 'long-term' || mode === 'long-term';
}

function isClaimedLongTerm(finding: Finding): boolean {
  return finding.claim?.value === 'long-term' && !isLongTermByPlan(finding);
}

/** An earlier day, or one that cannot be compared, asks for neither. */
function kindOf(held: Deadline, stated: Deadline): 'extension' | 'conversion' | 'other' {
  if (stated.kind === 'long-term') return held.kind === 'long-term' ? 'other' : 'conversion';
  const [from, to] = [latestReading(held), latestReading(stated)];
  return from !== undefined && to !== undefined && to > from ? 'extension' : 'other';
}
