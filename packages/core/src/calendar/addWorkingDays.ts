import { addDays } from '../date/addDays.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import { done, type Outcome } from '../refusal/Refusal.ts';
import { isWorkingDay } from './isWorkingDay.ts';
import type { WorkCalendar } from './WorkCalendar.ts';

/**
 * The `count`-th working day after `day`, which itself is not counted; before it where `count` is negative.
 * Refuses with `calendar-missing` (facts: the year) as soon as the count meets a day of a year without data.
 *
 * @example addWorkingDays('2024-01-22', { count: 15, calendar: chinaCalendar }) // { ok: true, value: '2024-02-09' }
 * @source 民法典 第二百零一条: the day the period begins is not counted
 */
export function addWorkingDays(
  day: LocalDate,
  { count, calendar }: { readonly count: number; readonly calendar: WorkCalendar },
): Outcome<LocalDate> {
  if (!Number.isInteger(count)) throw new RangeError(`not a whole number of days: ${count}`);
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let at = day;
  while (left > 0) {
    at = addDays(at, step);
    const works = isWorkingDay(at, calendar);
    if (!works.ok) return works;
    if (works.value) left -= 1;
  }
  return done(at);
}
