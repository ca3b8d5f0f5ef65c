import { daysInMonth } from './daysInMonth.ts';
import { type LocalDate, localDate } from './LocalDate.ts';
import { monthOf, yearOf } from './partsOf.ts';

/** The last day of that month. */
export function endOfMonth(day: LocalDate): LocalDate {
  return localDate(day.slice(0, 8) + daysInMonth(yearOf(day), monthOf(day)));
}
