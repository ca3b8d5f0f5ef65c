import { endOfQuarter as endOfQuarterOf } from 'date-fns/endOfQuarter';
import type { LocalDate } from './LocalDate.ts';
import { fromUtcDate, toUtcDate } from './utcDate.ts';

/** The last day of that quarter. */
export function endOfQuarter(day: LocalDate): LocalDate {
  return fromUtcDate(endOfQuarterOf(toUtcDate(day)));
}
