import { endOfYear as endOfYearOf } from 'date-fns/endOfYear';
import type { LocalDate } from './LocalDate.ts';
import { fromUtcDate, toUtcDate } from './utcDate.ts';

/** The last day of that year. */
export function endOfYear(day: LocalDate): LocalDate {
  return fromUtcDate(endOfYearOf(toUtcDate(day)));
}
