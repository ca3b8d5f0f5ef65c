import { addDays as addDaysTo } from 'date-fns/addDays';
import type { LocalDate } from './LocalDate.ts';
import { fromUtcDate, toUtcDate } from './utcDate.ts';

/** The day `count` days later, earlier where `count` is negative. `addDays('2024-02-28', 2)` is `2024-03-01`. */
export function addDays(day: LocalDate, count: number): LocalDate {
  return fromUtcDate(addDaysTo(toUtcDate(day), count));
}
