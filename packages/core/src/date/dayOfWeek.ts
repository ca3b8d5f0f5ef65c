import { getISODay } from 'date-fns/getISODay';
import type { LocalDate } from './LocalDate.ts';
import { toUtcDate } from './utcDate.ts';

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export function dayOfWeek(day: LocalDate): number {
  return getISODay(toUtcDate(day));
}
