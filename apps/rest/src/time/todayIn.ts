import { type LocalDate, localDate } from '@zhenggai/core';

/** The zone in which ledgers count their days. */
const zone = 'Asia/Shanghai';

// Swedish writes dates as ISO does.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });

/** The date that it is in the ledgers' zone at an instant. */
export function todayIn(instant: Date): LocalDate {
  return localDate(format.format(instant));
}
