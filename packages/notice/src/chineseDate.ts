import type { LocalDate } from '@zhenggai/core';

/**
 * A day as official documents write it: Arabic digits without padding (GB/T 9704).
 *
 * @example chineseDate(localDate('2024-06-08')) // 2024年6月8日
 */
export function chineseDate(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
