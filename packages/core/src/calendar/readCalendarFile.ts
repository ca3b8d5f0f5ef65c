import { addDays } from '../date/addDays.ts';
import { dayOfWeek } from '../date/dayOfWeek.ts';
import { isLocalDate, type LocalDate } from '../date/LocalDate.ts';
import { type Outcome, refuse } from '../refusal/Refusal.ts';
import { type CalendarFault, calendarFault } from './calendarFault.ts';
import { readCalendarYear } from './readCalendarYear.ts';
import type { CalendarYear, OffBlock } from './WorkCalendar.ts';

interface HolidayDay {
  readonly name: string;
  readonly date: LocalDate;
  readonly isOffDay: boolean;
}

/**
 * A year of a calendar from a file: in our own form ({@link readCalendarYear}), or as the collection holiday-cn keeps it,
 * `{ year, papers, days: [{ name, date, isOffDay }] }`. Refuses with every fault as `calendar-year-invalid`; a year that is
 * not announced yet (no days) with the reason `empty`.
 *
 * @example readCalendarFile({ year: 2027, papers: [], days: [{ name: '元旦', date: '2027-01-01', isOffDay: true }] }).value.off // [{ name: '元旦', from: '2027-01-01', to: '2027-01-01' }]
 */
export function readCalendarFile(data: unknown): Outcome<CalendarYear> {
  if (!isRecord(data) || 'off' in data || !('days' in data)) return readCalendarYear(data);
  const { year, papers, days } = data;
  const faults = Array.isArray(days) ? days.flatMap(faultOfDay) : [fault('days', 'off', days)];
  const twice = faults.length === 0 && Array.isArray(days) ? faultsOfRepeats(days) : [];
  const wrong = [...faults, ...twice];
  if (wrong.length > 0) return refuse(...wrong.map((one) => calendarFault(one, year)));
  // Looked at above, one by one.
  const sound = [...(days as readonly HolidayDay[])].sort((a, b) => (a.date < b.date ? -1 : 1));
  const url = Array.isArray(papers)
    ? papers.find((one): one is string => typeof one === 'string')
    : undefined;
  return readCalendarYear({
    year,
    source: {
      title: `国务院办公厅关于${year}年部分节假日安排的通知`,
      ...(url !== undefined && { url }),
      collectedBy: 'NateScarlet/holiday-cn',
    },
    off: blocksOf(sound.filter(({ isOffDay }) => isOffDay)),
    makeUp: sound.filter(({ isOffDay }) => !isOffDay).map(({ name, date }) => ({ name, date })),
  });
}

function faultOfDay(day: unknown, i: number): readonly CalendarFault[] {
  const path = `days[${i}]`;
  if (!isRecord(day)) return [fault(path, 'off', day)];
  const { name, date, isOffDay } = day;
  if (typeof name !== 'string' || name.trim() === '') return [fault(`${path}.name`, 'off', name)];
  if (typeof isOffDay !== 'boolean') return [fault(`${path}.isOffDay`, 'off-day', isOffDay)];
  if (!isLocalDate(date)) return [fault(`${path}.date`, 'day', date)];
  return isOffDay || dayOfWeek(date) >= 6 ? [] : [fault(`${path}.date`, 'make-up', date)];
}

function faultsOfRepeats(days: readonly HolidayDay[]): readonly CalendarFault[] {
  return days.flatMap(({ date }, i) =>
    days.findIndex((other) => other.date === date) < i ? [fault(`days[${i}].date`, 'day-twice', date)] : [],
  );
}

/** Neighbouring days of one name are one block. */
function blocksOf(days: readonly HolidayDay[]): readonly OffBlock[] {
  const blocks: OffBlock[] = [];
  for (const { name, date } of days) {
    const last = blocks.at(-1);
    if (last?.name === name && addDays(last.to, 1) === date)
      blocks[blocks.length - 1] = { ...last, to: date };
    else blocks.push({ name, from: date, to: date });
  }
  return blocks;
}

function fault(path: string, reason: string, value: unknown): CalendarFault {
  return { path, reason, value };
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
