import { addDays } from './addDays.ts';
import { type LocalDate, localDate } from './LocalDate.ts';

/**
 * The day that a spreadsheet's serial number means, its time of day dropped; nothing where there is none.
 * `dayOfSerial(45473)` and, in a workbook of the 1904 system, `dayOfSerial(44011, { date1904: true })` are both
 * `2024-06-30`. The 1900 system counts a 29 February 1900 that never was (serial 60): it is no day.
 *
 * @example dayOfSerial(45473) // '2024-06-30'
 * @example dayOfSerial(44011, { date1904: true }) // '2024-06-30'
 */
export function dayOfSerial(serial: number, { date1904 = false } = {}): LocalDate | undefined {
  const days = Math.floor(serial);
  if (!(days >= (date1904 ? 0 : 1) && days <= 2_900_000)) return undefined;
  if (date1904) return addDays(localDate('1904-01-01'), days);
  if (days === 60) return undefined;
  return addDays(localDate('1899-12-31'), days > 60 ? days - 1 : days);
}
