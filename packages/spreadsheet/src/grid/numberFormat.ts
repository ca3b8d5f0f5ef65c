import { shownPrecision } from '@zhenggai/core/deadline';

/** What a number format shows of a number. */
export type Shown = 'number' | 'percent' | 'day' | 'time' | 'words';

/** Built-in formats that Chinese Excel and WPS write by number alone; their text depends on the reader's locale. */
const chineseBuiltIn: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h"时"mm"分"',
  56: 'h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const internationalBuiltIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
};

/** The format text of a built-in format number, where it shows more than a number. */
export function builtInFormat(id: number): string | undefined {
  return chineseBuiltIn[id] ?? internationalBuiltIn[id];
}

/**
 * What a format shows of a number: `yyyy"年"m"月"` shows a day (as far as it shows one), `0.0%` a percentage, `00` and
 * `"F"0` words that differ from the bare number.
 */
export function shownBy(format: string): Shown {
  const [plain = ''] = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';');
  if (plain.includes('%')) return 'percent';
  if (shownPrecision(format)) return 'day';
  if (/[hs]/i.test(plain) && !/general/i.test(plain)) return 'time';
  return /^0{2,}$/.test(plain.trim()) || /"[^"]*[\p{L}\p{N}][^"]*"/u.test(format) ? 'words' : 'number';
}
