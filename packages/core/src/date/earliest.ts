import type { LocalDate } from './LocalDate.ts';

/** The earliest of some days; nothing of none. */
export function earliest(days: readonly LocalDate[]): LocalDate | undefined {
  return days.reduce<LocalDate | undefined>(
    (found, day) => (found === undefined || day < found ? day : found),
    undefined,
  );
}
