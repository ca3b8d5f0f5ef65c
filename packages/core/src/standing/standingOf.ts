import { differenceInDays } from '../date/differenceInDays.ts';
import { earliest } from '../date/earliest.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import { earliestReading, latestReading } from '../deadline/latestReading.ts';
import { openMeasures } from '../finding/claims.ts';
import type { ClosedFinding, Finding } from '../finding/Finding.ts';
import { remindDays } from '../rules/generated/constants.ts';
import type { Standing } from './Standing.ts';

/**
 * How a finding stands on `asOf`. The own deadlines of its measures count as long as those are not claimed done. Work
 * that recurs, and work without an end, is not overdue: its review is due. What was transferred is another's.
 *
 * @example standingOf(finding, '2024-07-03') // { kind: 'overdue', due: '2024-06-30', days: 3 }
 */
export function standingOf(finding: Finding, asOf: LocalDate): Standing {
  if (finding.stage === 'closed') return standingOfClosed(finding);
  if (finding.stage === 'transferred') return { kind: 'no-due-date' };
  const own = openMeasures(finding).flatMap((m) => m.deadline ?? []);
  const isRecurring = finding.deadline.kind === 'recurring';
  const accountable = isRecurring ? own : [finding.deadline, ...own];
  const overdue = earliest(known(accountable.map(latestReading)));
  if (overdue !== undefined && overdue < asOf)
    return { kind: 'overdue', due: overdue, days: differenceInDays(asOf, overdue) };
  const review = isRecurring ? earliestReading(finding.deadline) : finding.nextReview;
  if (review !== undefined && (isRecurring ? review < asOf : review <= asOf))
    return { kind: 'review-due', due: review, days: differenceInDays(asOf, review) };
  const next = earliest(known([finding.deadline, ...own].map((deadline) => nextReading(deadline, asOf))));
  if (next === undefined) return { kind: 'no-due-date' };
  const days = Math.max(0, differenceInDays(next, asOf));
  return { kind: days <= remindDays ? 'due-in' : 'not-due', due: next, days };
}

/** Between the two readings of an ambiguous deadline the earlier is past and accuses nobody: the later one reminds. */
function nextReading(deadline: Deadline, asOf: LocalDate): LocalDate | undefined {
  const first = earliestReading(deadline);
  return first === undefined || first >= asOf ? first : latestReading(deadline);
}

function standingOfClosed({ deadline, closing }: ClosedFinding): Standing {
  const due = latestReading(deadline);
  if (due === undefined) return { kind: 'closed' };
  const late = differenceInDays(closing.closedOn, due);
  return late > 0 ? { kind: 'met-late', due, days: late } : { kind: 'met', due };
}

const known = (days: readonly (LocalDate | undefined)[]) => days.filter((day) => day !== undefined);
