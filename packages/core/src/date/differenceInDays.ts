import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { LocalDate } from './LocalDate.ts';
import { toUtcDate } from './utcDate.ts';

/**
 * Days that `later` is after `earlier`, negative where it is before; the order of date-fns.
 * `differenceInDays('2024-07-03', '2024-06-30')` is 3.
 */
export function differenceInDays(later: LocalDate, earlier: LocalDate): number {
  return differenceInCalendarDays(toUtcDate(later), toUtcDate(earlier));
}
