import { type LocalDate, localDate } from './LocalDate.ts';

/** The last day of that year. */
export function endOfYear(day: LocalDate): LocalDate {
  return localDate(`${day.slice(0, 4)}-12-31`);
}
