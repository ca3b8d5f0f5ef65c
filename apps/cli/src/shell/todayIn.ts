import { type LocalDate, localDate } from '@zhenggai/core/reading';

/** The zone in which ledgers count their days. */
const zone = 'Asia/Shanghai';

/** The date that it is in the ledgers' zone at an instant. */
export function todayIn(instant: Date): LocalDate {
  // Swedish writes dates as ISO does.
  return localDate(new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(instant));
}
