import { addDays } from '../date/addDays.ts';
import { dayOfWeek } from '../date/dayOfWeek.ts';
import { isLocalDate, type LocalDate } from '../date/LocalDate.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import type { CalendarSource, CalendarYear, MakeUpDay, OffBlock } from './WorkCalendar.ts';

const invalid = (reason: string, value: unknown) =>
  refuse({ code: 'calendar-year-invalid', facts: { reason, value } });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A block longer than this is a typing error, not a holiday. */
const longestBlock = 31;

function isOffBlock(value: unknown): value is OffBlock {
  if (!isRecord(value) || !isText(value.name) || !isLocalDate(value.from) || !isLocalDate(value.to))
    return false;
  return value.from <= value.to && value.to <= addDays(value.from, longestBlock);
}

function isMakeUpDay(value: unknown): value is MakeUpDay {
  return isRecord(value) && isText(value.name) && isLocalDate(value.date) && dayOfWeek(value.date) >= 6;
}

function isSource(value: unknown): value is CalendarSource {
  return isRecord(value) && isText(value.title);
}

/**
 * A year of a calendar from data, as a file of `rules/calendars` holds it; for a year that is not shipped.
 * Refuses with `calendar-year-invalid` (facts: the reason and the value): a year, a source, blocks that end after they
 * begin, make-up days on a Saturday or Sunday outside the blocks, all of them in the year or next to it.
 */
export function readCalendarYear(data: unknown): Outcome<CalendarYear> {
  if (!isRecord(data)) return invalid('not-an-object', data);
  const { year, source, off, makeUp } = data;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1900 || year > 2999)
    return invalid('year', year);
  if (!isSource(source)) return invalid('source', source);
  if (!Array.isArray(off) || !off.every(isOffBlock)) return invalid('off', off);
  if (!Array.isArray(makeUp) || !makeUp.every(isMakeUpDay)) return invalid('make-up', makeUp);
  // A year without a single holiday is not one the State Council announced: it is a year not yet known.
  if (off.length === 0) return invalid('empty', off);
  const isNear = (day: LocalDate) => day >= `${year - 1}-12-01` && day <= `${year + 1}-01-31`;
  const far = [...off.flatMap(({ from, to }) => [from, to]), ...makeUp.map(({ date }) => date)].find(
    (day) => !isNear(day),
  );
  if (far) return invalid('day-of-another-year', far);
  const both = makeUp.find(({ date }) => off.some(({ from, to }) => from <= date && date <= to));
  if (both) return invalid('off-and-worked', both.date);
  return done({ year, source, off, makeUp });
}
