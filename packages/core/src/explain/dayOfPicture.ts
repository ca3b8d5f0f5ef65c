import { dayKind } from '../calendar/dayKind.ts';
import type { WorkCalendar } from '../calendar/WorkCalendar.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { DayMark, ExplainedDay } from './Explanation.ts';
import { holidayAt } from './holidayAt.ts';

/** A day with its mark, and what the calendar says about it. */
export function dayOfPicture(
  day: LocalDate,
  mark: DayMark,
  { calendar, n }: { readonly calendar?: WorkCalendar | undefined; readonly n?: number | undefined } = {},
): ExplainedDay {
  const kind = calendar && dayKind(day, calendar);
  const holiday = holidayAt(day, calendar)?.name;
  return {
    day,
    ...(kind?.ok && { kind: kind.value }),
    mark,
    ...(n !== undefined && { n }),
    ...(kind?.ok && holiday !== undefined && { holiday }),
  };
}
