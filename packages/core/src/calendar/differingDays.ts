import { addDays } from '../date/addDays.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { CalendarYear } from './WorkCalendar.ts';

/** What a notice says of a day: off, worked in exchange, or nothing. */
export type NoticedDay = 'off' | 'make-up' | 'unnamed';

/**
 * The days of which two notices say different things, earliest first; none where both arrange the year alike.
 *
 * @example differingDays(calendar.years[0], { ...calendar.years[0], makeUp: [] })[0] // { day: '2023-01-28', from: 'make-up', to: 'unnamed' }
 */
export function differingDays(
  a: CalendarYear,
  b: CalendarYear,
): readonly { readonly day: LocalDate; readonly from: NoticedDay; readonly to: NoticedDay }[] {
  const [before, after] = [noticed(a), noticed(b)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((day) => ({ day, from: before.get(day) ?? 'unnamed', to: after.get(day) ?? 'unnamed' }))
    .filter(({ from, to }) => from !== to);
}

function noticed({ off, makeUp }: CalendarYear): ReadonlyMap<LocalDate, NoticedDay> {
  const days = new Map<LocalDate, NoticedDay>();
  for (const { from, to } of off) for (let day = from; day <= to; day = addDays(day, 1)) days.set(day, 'off');
  for (const { date } of makeUp) days.set(date, 'make-up');
  return days;
}
