import { endOfMonth as endOfMonthOf } from 'date-fns/endOfMonth';
import type { LocalDate } from './LocalDate.ts';
import { fromUtcDate, toUtcDate } from './utcDate.ts';

/** The last day of that month. */
export function endOfMonth(day: LocalDate): LocalDate {
  return fromUtcDate(endOfMonthOf(toUtcDate(day)));
}
