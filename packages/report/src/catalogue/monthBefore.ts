import { addDays, type LocalDate, localDate } from '@zhenggai/core';

/**
 * The day a month earlier, with which a monthly report compares: the same day of the month before, its last day where
 * it has no such day or where `day` is itself the last of its month.
 *
 * @example monthBefore(localDate('2024-06-30')) // 2024-05-31
 */
export function monthBefore(day: LocalDate): LocalDate {
  const endOfLast = addDays(localDate(`${day.slice(0, 8)}01`), -1);
  const isLast = addDays(day, 1).slice(8) === '01';
  const dayOfMonth = day.slice(8);
  return isLast || dayOfMonth > endOfLast.slice(8)
    ? endOfLast
    : localDate(`${endOfLast.slice(0, 8)}${dayOfMonth}`);
}
