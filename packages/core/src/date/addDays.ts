import { type LocalDate, localDate } from './LocalDate.ts';

const day24h = 86_400_000;

/**
 * The day `count` days later, earlier where `count` is negative. `addDays('2024-02-28', 2)` is `2024-03-01`.
 * Throws a `RangeError` outside the years 0000–9999.
 */
export function addDays(day: LocalDate, count: number): LocalDate {
  // Not by date-fns: counting working days steps day by day, and its UTC date costs ten times this.
  return localDate(new Date(Date.parse(day) + count * day24h).toISOString().slice(0, -14));
}
