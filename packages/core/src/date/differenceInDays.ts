import type { LocalDate } from './LocalDate.ts';

/**
 * Days that `later` is after `earlier`, negative where it is before.
 * `differenceInDays('2024-07-03', '2024-06-30')` is 3.
 *
 * @example differenceInDays(localDate('2024-07-03'), localDate('2024-06-30')) // 3
 */
export function differenceInDays(later: LocalDate, earlier: LocalDate): number {
  // Both are midnight UTC, where every day has 24 hours.
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}
