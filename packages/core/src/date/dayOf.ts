import { daysInMonth } from './daysInMonth.ts';
import type { LocalDate } from './LocalDate.ts';

/**
 * The day of that year, month (1–12) and day, or nothing where it does not exist: an impossible day is never
 * moved to a possible one. `dayOf(2024, 2, 30)` is `undefined`.
 */
export function dayOf(year: number, month: number, day: number): LocalDate | undefined {
  const exists =
    Number.isInteger(year) &&
    year >= 0 &&
    year <= 9999 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  if (!exists) return undefined;
  // The one place that puts a day together; its parts were checked above.
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
}
