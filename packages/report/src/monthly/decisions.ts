import { type Finding, type Ledger, type LocalDate, planGaps } from '@zhenggai/core';
import { missingOf } from '../missing/missingOf.ts';
import type { LedgerStatus } from '../status/LedgerStatus.ts';
import { statusLine } from '../status/statusLine.ts';
import type { Decisions } from './LedgerMonth.ts';
import { statedTerms } from './statedTerms.ts';

/** What a ledger holds that waits for a decision on a day; transfers since `since`, all of them where that is not known. */
export function decisionsOf(
  ledger: Ledger,
  {
    asOf,
    since,
    declared,
  }: { readonly asOf: LocalDate; readonly since?: LocalDate; readonly declared: LedgerStatus['declared'] },
): Decisions {
  const all = [...ledger.findings.values()].filter(({ population }) => population !== 'clue');
  const open = all.filter(({ stage }) => stage !== 'closed' && stage !== 'transferred');
  const stated = open.map((finding) => statedTerms(finding, asOf));
  const line = (finding: Finding) => statusLine(finding, asOf);
  return {
    extensions: stated.flatMap(({ extensions }) => extensions),
    conversions: stated.flatMap(({ conversions }) => conversions),
    plans: open
      .filter(({ stage }) => stage === 'registered')
      .map((finding) => ({ line: line(finding), gaps: planGaps(finding) })),
    deadlines: open
      .filter(({ deadline }) => deadline.ambiguous)
      .map((finding) => ({
        line: line(finding),
        raw: finding.deadline.raw,
        readings: [...(finding.deadline.readings ?? [])],
      })),
    closings: open
      .filter(({ stage }) => stage === 'pending-review')
      .map((finding) => ({
        line: line(finding),
        missing: missingOf(ledger, finding, asOf),
      })),
    returns: open.flatMap((finding) =>
      finding.stage === 'supplement'
        ? [{ line: line(finding), returned: structuredClone(finding.returned) }]
        : [],
    ),
    reviews: open.flatMap((finding) => {
      const own = line(finding);
      return own.standing?.kind === 'review-due' ? [{ line: own, due: own.standing.due }] : [];
    }),
    transfers: all.flatMap((finding) =>
      finding.stage === 'transferred' && (since === undefined || finding.transfer.on > since)
        ? [{ line: line(finding), ...finding.transfer }]
        : [],
    ),
    declared: declared.filter(({ declared: said, held }) => said !== undefined && said !== held.value),
  };
}
