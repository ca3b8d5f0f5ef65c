import { type LocalDate, localDate } from './LocalDate.ts';

/** Ledgers count their days in Asia/Shanghai: eight hours before UTC, without summer time since 1992. */
const aheadMs = 8 * 60 * 60 * 1000;

/**
 * The day that it is in the ledgers' zone at an instant, whatever the zone of the machine. Throws a `RangeError` where the
 * instant is none.
 *
 * @example dayAt(new Date('2024-06-19T16:00:00Z')) // '2024-06-20'
 */
export function dayAt(instant: Date): LocalDate {
  return localDate(new Date(instant.getTime() + aheadMs).toISOString().slice(0, -14));
}
