import { addDays } from '../date/addDays.ts';
import { dayOfWeek } from '../date/dayOfWeek.ts';
import { isLocalDate, type LocalDate } from '../date/LocalDate.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import { type CalendarFault, calendarFault } from './calendarFault.ts';
import type { CalendarYear } from './WorkCalendar.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** A block longer than this is a typing error, not a holiday. */
const longestBlock = 31;

/**
 * A year of a calendar from data, as a file of `rules/calendars` holds it; for a year that is not shipped.
 * Refuses with every fault as `calendar-year-invalid` (facts: the year, the path, the reason and the value found): a year, a
 * source, blocks that end after they begin, make-up days on a Saturday or Sunday outside the blocks, all of them in the
 * year or next to it.
 *
 * @example readCalendarYear({ year: 2027, source: { title: '…' }, off: [], makeUp: [] })
 * // { ok: false, refusals: [{ code: 'calendar-year-invalid', facts: { year: 2027, path: 'off', reason: 'empty' } }] }
 */
export function readCalendarYear(data: unknown): Outcome<CalendarYear> {
  const faults = isRecord(data) ? faultsOf(data) : [{ path: '', reason: 'not-an-object', value: data }];
  // Each field was looked at above.
  if (faults.length === 0) return done(onlyKnown(data as CalendarYear));
  const year = isRecord(data) && isYear(data.year) ? data.year : undefined;
  return refuse(...faults.map((fault) => calendarFault(fault, year)));
}

/** Without what a file says beyond: a ledger that adopts the year keeps it for ever. */
function onlyKnown({ year, source, off, makeUp }: CalendarYear): CalendarYear {
  const texts = (['documentNumber', 'url', 'collectedBy'] as const).flatMap((name) =>
    isText(source[name]) ? [[name, source[name]] as const] : [],
  );
  return {
    year,
    source: { title: source.title, ...Object.fromEntries(texts) },
    off: off.map(({ name, from, to }) => ({ name, from, to })),
    makeUp: makeUp.map(({ name, date }) => ({ name, date })),
  };
}

function faultsOf({ year, source, off, makeUp }: Record<string, unknown>): readonly CalendarFault[] {
  const faults: readonly CalendarFault[] = [
    ...(isYear(year) ? [] : [{ path: 'year', reason: 'year', value: year }]),
    ...(isRecord(source) && isText(source.title)
      ? []
      : [{ path: 'source.title', reason: 'source', value: isRecord(source) ? source.title : source }]),
    ...eachOf(off, 'off', faultOfBlock),
    ...eachOf(makeUp, 'makeUp', faultOfMakeUp),
    // A year without a single holiday is not one the State Council announced: it is a year not yet known.
    ...(Array.isArray(off) && off.length === 0 ? [{ path: 'off', reason: 'empty', value: off }] : []),
  ];
  // The fields are sound by themselves: now each against the others.
  return faults.length > 0 ? faults : faultsBetween({ year, source, off, makeUp } as CalendarYear);
}

const isYear = (year: unknown): year is number =>
  typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 2999;

function eachOf(
  list: unknown,
  path: 'off' | 'makeUp',
  faultOf: (entry: unknown) => CalendarFault | undefined,
): readonly CalendarFault[] {
  if (!Array.isArray(list)) return [{ path, reason: path === 'off' ? 'off' : 'make-up', value: list }];
  return list.flatMap((entry, i) => {
    const fault = faultOf(entry);
    return fault === undefined ? [] : [{ ...fault, path: `${path}[${i}]${fault.path}` }];
  });
}

function faultOfBlock(entry: unknown): CalendarFault | undefined {
  const reason = 'off';
  if (!isRecord(entry)) return { path: '', reason, value: entry };
  const { name, from, to } = entry;
  if (!isText(name)) return { path: '.name', reason, value: name };
  if (!isLocalDate(from)) return { path: '.from', reason, value: from };
  const isInOrder = isLocalDate(to) && from <= to && to <= addDays(from, longestBlock);
  return isInOrder ? undefined : { path: '.to', reason, value: to };
}

function faultOfMakeUp(entry: unknown): CalendarFault | undefined {
  const reason = 'make-up';
  if (!isRecord(entry)) return { path: '', reason, value: entry };
  const { name, date } = entry;
  if (!isText(name)) return { path: '.name', reason, value: name };
  return isLocalDate(date) && dayOfWeek(date) >= 6 ? undefined : { path: '.date', reason, value: date };
}

function faultsBetween({ year, off, makeUp }: CalendarYear): readonly CalendarFault[] {
  const isNear = (day: LocalDate) => day >= `${year - 1}-12-01` && day <= `${year + 1}-01-31`;
  const days: readonly (readonly [string, LocalDate])[] = [
    ...off.map(({ from, to }, i) =>
      isNear(from) ? ([`off[${i}].to`, to] as const) : ([`off[${i}].from`, from] as const),
    ),
    ...makeUp.map(({ date }, i) => [`makeUp[${i}].date`, date] as const),
  ];
  return [
    ...days
      .filter(([, day]) => !isNear(day))
      .map(([path, value]) => ({ path, reason: 'day-of-another-year', value })),
    ...makeUp.flatMap(({ date }, i) =>
      off.some(({ from, to }) => from <= date && date <= to)
        ? [{ path: `makeUp[${i}].date`, reason: 'off-and-worked', value: date }]
        : [],
    ),
  ];
}
