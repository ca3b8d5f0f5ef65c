import type { LocalDate } from './LocalDate.ts';

/**
 * A day as official documents write it, without leading zeros. `writeDay('2024-06-08')` is `2024年6月8日`.
 *
 * @example writeDay(localDate('2024-06-08')) // '2024年6月8日'
 */
export function writeDay(day: LocalDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
