import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import type { CalendarYear, WorkCalendar } from '../calendar/WorkCalendar.ts';
import { digestOf } from '../digest/digestOf.ts';
import type { Ledger } from './Ledger.ts';
import type { Pin } from './Pin.ts';

/**
 * The calendar that a ledger has adopted, and no other: the shipped years that its pin covers, and the years that it was
 * given itself. None where the ledger names none, or one whose years are not at hand: then nothing is counted.
 *
 * @example calendarOf(ledger)?.version // '2026.1'
 */
export function calendarOf({
  calendar: pin,
  adopted,
}: Pick<Ledger, 'calendar' | 'adopted'>): WorkCalendar | undefined {
  return pin && calendarOfPin(pin, adopted.years);
}

/** Digests of a few years cost more than reading a deadline, and a ledger's calendar is asked for at each. */
const known = new WeakMap<readonly CalendarYear[], Map<string, WorkCalendar | undefined>>();

/**
 * The calendar that a pin names, put together from the shipped years and added ones. A pin says no years, only their
 * digest: a later program ships more of them, and the pinned ones are those whose digest it is.
 */
export function calendarOfPin(pin: Pin, added: readonly CalendarYear[]): WorkCalendar | undefined {
  const made = known.get(added) ?? new Map<string, WorkCalendar | undefined>();
  known.set(added, made);
  if (!made.has(pin.digest)) made.set(pin.digest, put(pin, added));
  return made.get(pin.digest);
}

function put({ id, version, digest }: Pin, added: readonly CalendarYear[]): WorkCalendar | undefined {
  if (added.length === 0 && digest === chinaCalendar.digest) return chinaCalendar;
  const years = runsOf(chinaCalendar.years)
    .map((shipped) => withYears(shipped, added))
    .find((candidate) => digestOf(candidate) === digest);
  return years && { id, version, digest, years };
}

/** Years with others in their place or beside them, in their order. */
export function withYears(
  years: readonly CalendarYear[],
  others: readonly CalendarYear[],
): readonly CalendarYear[] {
  const own = years.filter(({ year }) => !others.some((other) => other.year === year));
  return [...own, ...others].sort((a, b) => a.year - b.year);
}

/** Every run of neighbours, the longest first, and none of them. */
function runsOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  const runs = list.flatMap((_, from) =>
    list.slice(from).map((_, more) => list.slice(from, from + more + 1)),
  );
  return [...runs.sort((a, b) => b.length - a.length), []];
}
