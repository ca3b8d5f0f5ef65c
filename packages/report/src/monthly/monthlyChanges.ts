import type { Finding, FindingCode, Ledger, LocalDate } from '@zhenggai/core';
import { type Figure, figureOf } from '@zhenggai/notice';
import type { LedgerStatus } from '../status/LedgerStatus.ts';
import { statusGroups } from '../status/statusFigures.ts';
import type { MonthlyChanges } from './LedgerMonth.ts';

/** Events that say how the work on a finding goes. */
const work: ReadonlySet<string> = new Set([
  'ProgressRecorded',
  'EvidenceRecorded',
  'DoneClaimed',
  'ClosingSigned',
]);

/** What changed in the problems of a ledger between two days, each of them as it stood then. */
export function monthlyChanges(
  ledger: Ledger,
  { now, before }: { readonly now: LedgerStatus; readonly before: LedgerStatus },
): MonthlyChanges {
  const since = before.asOf;
  const open = problemsOf(ledger).filter(({ stage }) => stage !== 'closed' && stage !== 'transferred');
  const worked = new Set(open.filter((finding) => hasWorkSince(finding, since)));
  const groups = (status: LedgerStatus) => status.totals.groups;
  const isNew = newTo(before.totals.held);
  return {
    since,
    lines: [
      { kind: 'held', before: before.totals.held, now: now.totals.held },
      ...statusGroups.map((kind) => ({ kind, before: groups(before)[kind], now: groups(now)[kind] })),
      { kind: 'overdue', before: before.totals.overdue, now: now.totals.overdue },
    ],
    registered: isNew(now.totals.held),
    planned: figureOf(problemsOf(ledger).filter((finding) => 'plan' in finding && finding.plan.on > since)),
    closed: newTo(groups(before).completed)(groups(now).completed),
    claimed: newTo(groups(before).claimed)(groups(now).claimed),
    transferred: newTo(groups(before).transferred)(groups(now).transferred),
    overdue: newTo(before.totals.overdue)(now.totals.overdue),
    worked: figureOf([...worked]),
    silent: figureOf(open.filter((finding) => !worked.has(finding))),
  };
}

/** Those of a figure that an earlier one did not count. */
function newTo(earlier: Figure): (now: Figure) => Figure {
  const known = new Set<FindingCode>(earlier.findings);
  return (now) => {
    const findings = now.findings.filter((code) => !known.has(code));
    return { value: findings.length, findings };
  };
}

function hasWorkSince({ history }: Finding, since: LocalDate): boolean {
  return history.some(
    (event) =>
      event.happenedOn > since &&
      (work.has(event.type) ||
        (event.type === 'FindingChanged' &&
          event.data.changes.some(({ field }) => field === 'progress' || field === 'status'))),
  );
}

function problemsOf({ findings }: Ledger): readonly Finding[] {
  return [...findings.values()].filter(({ population }) => population === 'problem');
}
