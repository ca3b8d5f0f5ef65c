import { type LocalDate, localDate } from '@zhenggai/core';

/** The zone in which ledgers count their days. */
const zone = 'Asia/Shanghai';

// Swedish writes dates as ISO does.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });

/** Asked with every request, and costly to find out: a day begins on the hour. */
const hourMs = 3_600_000;
let known: { readonly hour: number; readonly day: LocalDate } | undefined;

/** The date that it is in the ledgers' zone at an instant. */
export function todayIn(instant: Date): LocalDate {
  const hour = Math.floor(instant.getTime() / hourMs);
  if (known?.hour !== hour) known = { hour, day: localDate(format.format(instant)) };
  return known.day;
}
