import { addDays } from '../date/addDays.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { WorkCalendar } from './WorkCalendar.ts';

/** A calendar's days by day, so that a look-up costs the same in any year. */
export interface CalendarIndex {
  readonly years: ReadonlySet<number>;
  readonly off: ReadonlySet<LocalDate>;
  readonly makeUp: ReadonlySet<LocalDate>;
}

const indexes = new WeakMap<WorkCalendar, CalendarIndex>();

/** The index of a calendar, made once per calendar. */
export function calendarIndex(calendar: WorkCalendar): CalendarIndex {
  const known = indexes.get(calendar);
  if (known) return known;
  const off = new Set<LocalDate>();
  for (const { off: blocks } of calendar.years)
    for (const { from, to } of blocks) for (let day = from; day <= to; day = addDays(day, 1)) off.add(day);
  const index = {
    years: new Set(calendar.years.map(({ year }) => year)),
    off,
    makeUp: new Set(calendar.years.flatMap(({ makeUp }) => makeUp.map(({ date }) => date))),
  };
  indexes.set(calendar, index);
  return index;
}
