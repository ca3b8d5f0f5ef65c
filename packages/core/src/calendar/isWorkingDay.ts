import type { LocalDate } from '../date/LocalDate.ts';
import { done, type Outcome } from '../refusal/Refusal.ts';
import { dayKind } from './dayKind.ts';
import type { WorkCalendar } from './WorkCalendar.ts';

/**
 * Says whether offices work on that day, make-up days included. Refuses with `calendar-missing` (facts: the year).
 *
 * @example isWorkingDay(localDate('2024-02-18'), calendar) // { ok: true, value: true }; a Sunday worked for 春节
 * @example isWorkingDay(localDate('2027-01-04'), calendar) // { ok: false, refusals: [{ code: 'calendar-missing', facts: { year: 2027 } }] }
 */
export function isWorkingDay(day: LocalDate, calendar: WorkCalendar): Outcome<boolean> {
  const kind = dayKind(day, calendar);
  return kind.ok ? done(kind.value === 'workday' || kind.value === 'makeUpDay') : kind;
}
