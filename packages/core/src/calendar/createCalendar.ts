import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import { readCalendarYear } from './readCalendarYear.ts';
import type { CalendarYear, WorkCalendar } from './WorkCalendar.ts';

/** What names a calendar and pins its content. */
export type CalendarName = Pick<WorkCalendar, 'id' | 'version' | 'digest'>;

/**
 * A calendar of the given years, each checked by {@link readCalendarYear}. Refuses with all that is wrong:
 * `calendar-year-invalid`, or `calendar-year-twice` (facts: the year).
 *
 * @example createCalendar({ id: 'cn', version: '1', digest: '' }, [...calendar.years, calendar.years[0]]) // { ok: false, refusals: [{ code: 'calendar-year-twice', facts: { year: 2023 } }] }
 */
export function createCalendar(name: CalendarName, data: readonly unknown[]): Outcome<WorkCalendar> {
  const years: CalendarYear[] = [];
  const refusals = data.flatMap((entry) => {
    const read = readCalendarYear(entry);
    if (!read.ok) return read.refusals;
    const { year } = read.value;
    if (years.some((known) => known.year === year)) return [{ code: 'calendar-year-twice', facts: { year } }];
    years.push(read.value);
    return [];
  });
  if (refusals.length > 0) return refuse(...refusals);
  return done({ ...name, years: years.sort((a, b) => a.year - b.year) });
}
