import type { LocalDate } from '../date/LocalDate.ts';
import { done, type Outcome } from '../refusal/Refusal.ts';
import { dayKind } from './dayKind.ts';
import type { WorkCalendar } from './WorkCalendar.ts';

/** Says whether offices work on that day, make-up days included. Refuses with `calendar-missing` (facts: the year). */
export function isWorkingDay(day: LocalDate, calendar: WorkCalendar): Outcome<boolean> {
  const kind = dayKind(day, calendar);
  return kind.ok ? done(kind.value === 'workday' || kind.value === 'makeUpDay') : kind;
}
