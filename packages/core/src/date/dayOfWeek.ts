import type { LocalDate } from './LocalDate.ts';

/**
 * The day of the week, 1 (Monday) to 7 (Sunday).
 *
 * @example dayOfWeek(localDate('2024-06-30')) // 7; a Sunday
 */
export function dayOfWeek(day: LocalDate): number {
  // A day alone is read as midnight UTC, whatever the machine's zone.
  return new Date(Date.parse(day)).getUTCDay() || 7;
}
