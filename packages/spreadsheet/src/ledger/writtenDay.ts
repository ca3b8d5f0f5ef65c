import type { LocalDate } from '@zhenggai/core/reading';

/** A day as Chinese papers write it: `2024年6月8日`. */
export function writtenDay(day: LocalDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
