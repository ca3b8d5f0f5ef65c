import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import { addDays } from '../date/addDays.ts';
import { addMonths } from '../date/addMonths.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { Counting, Period, PeriodEnd } from '../deadline/countPeriod.ts';
import { dayOfPicture } from './dayOfPicture.ts';
import type { ExplainedDay } from './Explanation.ts';

/** Every day of the count with its number, those without one passed over; of months and years their same-numbered days. */
function* numberedDays(
  { start, count, unit }: Period,
  { calendar }: Counting,
): Generator<readonly [day: LocalDate, n: number | undefined]> {
  const step = count < 0 ? -1 : 1;
  const most = Math.abs(count);
  if (unit === 'month' || unit === 'year') {
    for (let n = 1; n <= most; n += 1) yield [addMonths(start, step * n * (unit === 'year' ? 12 : 1)), n];
    return;
  }
  let at = start;
  for (let n = 0; n < most; ) {
    at = addDays(at, step);
    const works = calendar && isWorkingDay(at, calendar);
    const isPassedOver = unit === 'workingDay' && !(works?.ok && works.value);
    // Without a calendar no period of working days has an end: it is never asked for its days.
    if (isPassedOver && !works?.ok) return;
    if (!isPassedOver) n += 1;
    yield [at, isPassedOver ? undefined : n];
  }
}

/** The days between the last day of the count and the day it moved to, that one left out. */
function* passedDays({ due, unrolled }: PeriodEnd): Generator<LocalDate> {
  const step = due < unrolled ? -1 : 1;
  for (let at = unrolled; at !== due; at = addDays(at, step)) yield at;
}

/** The days of a period in order, from its start to the day it ends on, each with its number and its mark. */
export function countedDays(period: Period, counting: Counting, end: PeriodEnd): readonly ExplainedDay[] {
  const { calendar } = counting;
  const days = new Map<LocalDate, ExplainedDay>();
  const put = (day: LocalDate, mark: ExplainedDay['mark'], n: number | undefined = days.get(day)?.n) =>
    days.set(day, dayOfPicture(day, mark, { calendar, n }));
  put(period.start, 'start');
  for (const [day, n] of numberedDays(period, counting)) {
    put(day, n === undefined ? 'skipped' : 'counted', n);
    if (n !== undefined && period.unit === 'workingDay' && days.get(day)?.kind === 'makeUpDay')
      put(day, 'made-up', n);
  }
  for (const day of passedDays(end)) put(day, 'rolled');
  put(end.due, 'due');
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
