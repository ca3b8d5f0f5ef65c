import type { Precision } from './Deadline.ts';

/** How fine a cell shows its day. */
export type ShownPrecision = Extract<Precision, 'day' | 'month' | 'year'>;

/** Quoted text, escaped characters, colours, locales and the sections after the first show no part of a day. */
const dead = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/**
 * What of a day a number format shows; nothing where it shows none, and the number is no day.
 *
 * @example shownPrecision('yyyy"年"m"月"') // 'month'
 * @example shownPrecision('0.00') // undefined
 */
export function shownPrecision(format: string): ShownPrecision | undefined {
  const [plain = ''] = format.replace(dead, '').toLowerCase().split(';');
  // Its own `e` is no year.
  if (plain.trim() === 'general') return undefined;
  // In a format of digits `e` is the exponent; beside hours and seconds `m` are minutes.
  const isNumber = /[0#?]/.test(plain);
  const isTime = /[hs]/.test(plain);
  if (/d|a{3,4}/.test(plain)) return 'day';
  const hasYear = /y/.test(plain) || (!isNumber && /e/.test(plain));
  if (/m/.test(plain) && (hasYear || !isTime)) return isTime ? 'day' : 'month';
  return hasYear ? 'year' : undefined;
}
