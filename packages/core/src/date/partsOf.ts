import type { LocalDate } from './LocalDate.ts';

/** The year of a day, as a number. */
export function yearOf(day: LocalDate): number {
  return Number(day.slice(0, 4));
}

/** The month of a day, 1–12. */
export function monthOf(day: LocalDate): number {
  return Number(day.slice(5, 7));
}
