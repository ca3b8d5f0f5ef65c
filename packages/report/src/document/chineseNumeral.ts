const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const units = ['', '十', '百', '千'];

/**
 * A number from 1 to 9999 as headings count: 一, 十, 十一, 二十, 一百零一, 一百一十.
 *
 * @example chineseNumeral(21) // 二十一
 */
export function chineseNumeral(value: number): string {
  const written = [...String(value)]
    .map((digit, index, all) =>
      digit === '0' ? '零' : `${digits[Number(digit)]}${units[all.length - 1 - index] ?? ''}`,
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return value < 20 ? written.replace(/^一十/, '十') : written;
}
