import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import type { CalendarYear, WorkCalendar } from '../calendar/WorkCalendar.ts';
import { digestOf } from '../digest/digestOf.ts';
import { sameJson } from '../digest/sameJson.ts';
import { withYears } from './calendarOf.ts';
import { type Foundation, shippedFoundation } from './ledgerToCome.ts';

/**
 * A calendar with years added to it, or in the place of its own; the shipped one where none is given. Its version names
 * what was added, its digest is that of all its years.
 *
 * @example calendarWithYears([{ ...calendar.years[0], year: 2027 }]).version // '2026.1+2027'
 */
export function calendarWithYears(
  added: readonly CalendarYear[],
  base: WorkCalendar = chinaCalendar,
): WorkCalendar {
  const years = withYears(base.years, added);
  const isShipped = sameJson(years, chinaCalendar.years);
  if (isShipped) return chinaCalendar;
  const [shipped = base.version] = base.version.split('+');
  const own = years.filter(isOwn).map(({ year }) => `+${year}`);
  return { id: base.id, version: [shipped, ...own].join(''), digest: digestOf(years), years };
}

/**
 * What a ledger rests on that takes this calendar, with the content of the years that do not ship with zhenggai.
 *
 * @example foundationOn(calendar).calendar // { id: 'cn', version: '2026.1', … }
 */
export function foundationOn(calendar: WorkCalendar, foundation: Foundation = shippedFoundation): Foundation {
  const { id, version, digest, years } = calendar;
  return {
    ...foundation,
    calendar: { id, version, digest },
    adopted: { ...foundation.adopted, years: years.filter(isOwn) },
  };
}

function isOwn(year: CalendarYear): boolean {
  return !chinaCalendar.years.some((shipped) => shipped === year || sameJson(shipped, year));
}
