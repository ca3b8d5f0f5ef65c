import { addDays } from '../date/addDays.ts';
import { dayOf } from '../date/dayOf.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import { isWorkingDay } from './isWorkingDay.ts';
import type { WorkCalendar } from './WorkCalendar.ts';

/**
 * How many working days a year has. Refuses with `calendar-missing` (facts: the year). 2024 has 251.
 *
 * @example workingDaysInYear(2024, calendar) // { ok: true, value: 251 }
 */
export function workingDaysInYear(year: number, calendar: WorkCalendar): Outcome<number> {
  const last = dayOf(year, 12, 31);
  const first = dayOf(year, 1, 1);
  if (!first || !last) return refuse({ code: 'calendar-missing', facts: { year } });
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const works = isWorkingDay(day, calendar);
    if (!works.ok) return works;
    if (works.value) count += 1;
  }
  return done(count);
}
