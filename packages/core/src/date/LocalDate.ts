import { daysInMonth } from './daysInMonth.ts';

/**
 * A day without time or zone, written `YYYY-MM-DD`. Being ISO text it sorts and compares by `<`.
 * A deadline is such a day: it has no time zone.
 */
export type LocalDate = string & { readonly __localDate: unique symbol };

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Says whether `text` is a day that exists, written `YYYY-MM-DD`. `2024-02-30` is none.
 *
 * @example isLocalDate('2024-02-29') // true
 * @example isLocalDate('2024-02-30') // false
 */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string') return false;
  const parts = form.exec(text);
  if (!parts) return false;
  const day = Number(parts[3]);
  return day >= 1 && day <= daysInMonth(Number(parts[1]), Number(parts[2]));
}

/**
 * The day that `text` writes; throws a `RangeError` where it is none. For text from outside use {@link isLocalDate}.
 *
 * @example localDate('2024-06-30') // '2024-06-30'
 */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a day in the form YYYY-MM-DD: ${JSON.stringify(text)}`);
  return text;
}
