import type { WorkCalendar } from '../calendar/WorkCalendar.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import { countPeriod } from '../deadline/countPeriod.ts';
import { done, type Outcome } from '../refusal/Refusal.ts';
import type { PolicyOn } from '../rules/policiesFor.ts';
import type { CountedDay } from './Agenda.ts';

/** A day that policies count from. */
export interface From {
  readonly day: LocalDate;
  /** Where the day is itself a deadline: the rule or the finding that gives it. */
  readonly due?: string;
}

/**
 * The day that a policy gives from a day, and how it was counted. Refuses with `calendar-missing` (facts: the year).
 */
export function countedFrom(
  { policy, value }: PolicyOn,
  { from, calendar, round = 1 }: { from: From; calendar: WorkCalendar | undefined; round?: number },
): Outcome<{ readonly day: LocalDate; readonly counted: CountedDay }> {
  const { anchor, unit, roll = 'restDay', rollTo = 'after' } = policy;
  const count = value.value * round;
  const end = countPeriod({ start: from.day, count, unit }, { calendar, roll, rollTo });
  if (!end.ok) return end;
  return done({
    day: end.value.due,
    counted: {
      anchor,
      from: from.day,
      ...(from.due !== undefined && { fromDue: from.due }),
      count,
      unit,
      roll,
      rollTo,
      unrolled: end.value.unrolled,
      ...((unit === 'workingDay' || roll !== 'none') &&
        calendar && { calendar: { id: calendar.id, version: calendar.version } }),
    },
  });
}

/** The year whose calendar is missing, of a refusal that says so. */
export function missingYear(refusals: readonly { readonly facts?: Readonly<Record<string, unknown>> }[]): {
  readonly year?: number;
} {
  const year = refusals[0]?.facts?.year;
  return typeof year === 'number' ? { year } : {};
}
