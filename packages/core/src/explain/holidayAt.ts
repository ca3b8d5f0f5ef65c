import type { CalendarYear, OffBlock, WorkCalendar } from '../calendar/WorkCalendar.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import { yearOf } from '../date/partsOf.ts';

/** The holiday that a day is off for or worked in exchange for, and the year whose notice says so. */
export interface HolidayAt {
  readonly name: string;
  readonly year: CalendarYear;
  /** The days off in one block; left out for a day that is worked. */
  readonly block?: OffBlock;
}

/** What a calendar's notices say about a day by name; nothing about plain weekdays and weekends. */
export function holidayAt(day: LocalDate, calendar: WorkCalendar | undefined): HolidayAt | undefined {
  const own = yearOf(day);
  for (const year of calendar?.years ?? []) {
    // A block may begin in the year before; no notice reaches further.
    if (year.year !== own && year.year !== own + 1 && year.year !== own - 1) continue;
    const block = year.off.find(({ from, to }) => from <= day && day <= to);
    if (block) return { name: block.name, year, block };
    const worked = year.makeUp.find(({ date }) => date === day);
    if (worked) return { name: worked.name, year };
  }
  return undefined;
}
