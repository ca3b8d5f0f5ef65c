import { type LocalDate, localDate } from './LocalDate.ts';

const day24h = 86_400_000;

/**
 * The day `count` days later, earlier where `count` is negative. `addDays('2024-02-28', 2)` is `2024-03-01`.
 * Throws a `RangeError` outside the years 0000–9999.
 *
 * @example addDays(localDate('2024-02-28'), 2) // '2024-03-01'
 */
export function addDays(day: LocalDate, count: number): LocalDate {
  const within = Number(day.slice(-2)) + count;
  // Nearly every step of a count stays among the 28 days that any month has: there no date needs to be made.
  if (within >= 10 && within <= 28 && Number.isInteger(within))
    return `${day.slice(0, -2)}${within}` as LocalDate;
  // A day alone is read as midnight UTC, where every day has 24 hours, whatever the machine's zone.
  return localDate(new Date(Date.parse(day) + count * day24h).toISOString().slice(0, -14));
}
