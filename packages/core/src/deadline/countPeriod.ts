import { addWorkingDays } from '../calendar/addWorkingDays.ts';
import { rollToWorkingDay } from '../calendar/rollToWorkingDay.ts';
import type { Roll, RollTo, WorkCalendar } from '../calendar/WorkCalendar.ts';
import { addDays } from '../date/addDays.ts';
import { addMonths } from '../date/addMonths.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import { yearOf } from '../date/partsOf.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';

export type PeriodUnit = 'day' | 'workingDay' | 'month' | 'year';

export interface Period {
  readonly start: LocalDate;
  /** A whole number; negative to count back from the start. */
  readonly count: number;
  readonly unit: PeriodUnit;
}

/** The last day of a period, and the day it would be without moving to a working day. */
export interface PeriodEnd {
  readonly due: LocalDate;
  readonly unrolled: LocalDate;
}

function endOf({ start, count, unit }: Period): LocalDate {
  if (unit === 'day') return addDays(start, count);
  return addMonths(start, unit === 'year' ? count * 12 : count);
}

/** How a period is counted: by which calendar, and what becomes of a last day that is a day off. */
export interface Counting {
  readonly calendar?: WorkCalendar | undefined;
  readonly roll?: Roll | undefined;
  readonly rollTo?: RollTo | undefined;
}

/**
 * The last day of a period: the start is not counted; months and years end on the same-numbered day, or the month's
 * last where it has none; a last day that is a day off moves to the next working day, or with `rollTo: 'before'` to the
 * one before (see {@link Roll}). A negative count goes back from the start by the same rules. Working days end on one.
 * Refuses with `calendar-missing` (facts: the year) where that needs a year without data.
 *
 * @example countPeriod({ start: '2024-08-01', count: 2, unit: 'month' }, { calendar }) // { ok: true, value: { due: '2024-10-08', unrolled: '2024-10-01' } }
 * @example countPeriod({ start: '2024-07-22', count: -20, unit: 'workingDay' }, { calendar }) // { ok: true, value: { due: '2024-06-24', unrolled: '2024-06-24' } }
 * @source 民法典 第二百条至第二百零四条, by analogy
 */
export function countPeriod(
  period: Period,
  { calendar, roll = 'restDay', rollTo = 'after' }: Counting,
): Outcome<PeriodEnd> {
  if (!Number.isInteger(period.count)) throw new RangeError(`not a whole number: ${period.count}`);
  const missing = (day: LocalDate) => refuse({ code: 'calendar-missing', facts: { year: yearOf(day) } });
  if (period.unit === 'workingDay') {
    if (!calendar) return missing(period.start);
    const end = addWorkingDays(period.start, { count: period.count, calendar });
    return end.ok ? done({ due: end.value, unrolled: end.value }) : end;
  }
  const unrolled = endOf(period);
  if (roll === 'none') return done({ due: unrolled, unrolled });
  if (!calendar) return missing(unrolled);
  const rolled = rollToWorkingDay(unrolled, { calendar, roll, to: rollTo });
  return rolled.ok ? done({ due: rolled.value, unrolled }) : rolled;
}
