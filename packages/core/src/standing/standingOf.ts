import { differenceInDays } from '../date/differenceInDays.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import { earliestReading, latestReading } from '../deadline/latestReading.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Standing } from './Standing.ts';

/** Days before a due date in which it is "due in n" (提醒函, 15 days). */
export const remindDays = 15;

/**
 * How a finding stands on `asOf`. Its measures' own deadlines count as long as they are not claimed done.
 *
 * @example standingOf(finding, '2024-07-03') // { kind: 'overdue', due: '2024-06-30', days: 3 }
 */
export function standingOf(finding: Finding, asOf: LocalDate): Standing {
  const latest = latestReading(finding.deadline);
  if (finding.stage === 'closed') {
    if (latest === undefined) return { kind: 'closed' };
    const late = differenceInDays(finding.closing.closedOn, latest);
    return late > 0 ? { kind: 'met-late', due: latest, days: late } : { kind: 'met', due: latest };
  }
  const overdue = latestDues(finding)
    .filter((due) => due < asOf)
    .sort()[0];
  if (overdue !== undefined && finding.stage !== 'transferred') {
    if (finding.deadline.sustain && finding.deadline.kind === 'recurring')
      return { kind: 'review-due', due: overdue, days: differenceInDays(asOf, overdue) };
    return { kind: 'overdue', due: overdue, days: differenceInDays(asOf, overdue) };
  }
  const next = earliestReading(finding.deadline);
  if (next === undefined) return { kind: 'no-due-date' };
  const days = Math.max(0, differenceInDays(next, asOf));
  return { kind: days <= remindDays ? 'due-in' : 'not-due', due: next, days };
}

function latestDues(finding: Finding): LocalDate[] {
  const own = finding.measures
    .filter((m) => m.deadline !== undefined && m.claim?.value !== 'done')
    .map((m) => (m.deadline ? latestReading(m.deadline) : undefined));
  return [latestReading(finding.deadline), ...own].filter((due) => due !== undefined);
}
