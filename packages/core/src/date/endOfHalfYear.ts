import type { LocalDate } from './LocalDate.ts';
import { localDate } from './LocalDate.ts';
import { monthOf } from './partsOf.ts';

/** The last day of that half year (上半年, 下半年): 30 June or 31 December. */
export function endOfHalfYear(day: LocalDate): LocalDate {
  return localDate(`${day.slice(0, 4)}${monthOf(day) <= 6 ? '-06-30' : '-12-31'}`);
}
