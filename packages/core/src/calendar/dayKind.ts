import { dayOfWeek } from '../date/dayOfWeek.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import { yearOf } from '../date/partsOf.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import { calendarIndex } from './CalendarIndex.ts';
import type { DayKind, WorkCalendar } from './WorkCalendar.ts';

/**
 * What kind of day this is. Refuses with `calendar-missing` (facts: the year) where the calendar does not list its year.
 *
 * @example dayKind('2024-02-18', chinaCalendar) // { ok: true, value: 'makeUpDay' }; a Sunday worked for 春节
 */
export function dayKind(day: LocalDate, calendar: WorkCalendar): Outcome<DayKind> {
  const { years, off, makeUp } = calendarIndex(calendar);
  const year = yearOf(day);
  if (!years.has(year)) return refuse({ code: 'calendar-missing', facts: { year } });
  if (off.has(day)) return done('holiday');
  if (makeUp.has(day)) return done('makeUpDay');
  return done(dayOfWeek(day) >= 6 ? 'weekend' : 'workday');
}
