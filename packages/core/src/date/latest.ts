import type { LocalDate } from './LocalDate.ts';

/** The latest of some days; nothing of none. */
export function latest(days: readonly LocalDate[]): LocalDate | undefined {
  return days.reduce<LocalDate | undefined>(
    (found, day) => (found === undefined || day > found ? day : found),
    undefined,
  );
}
