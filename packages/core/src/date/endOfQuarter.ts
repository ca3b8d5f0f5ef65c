import { addMonths } from './addMonths.ts';
import { endOfMonth } from './endOfMonth.ts';
import type { LocalDate } from './LocalDate.ts';
import { monthOf } from './partsOf.ts';

/** The last day of that quarter. */
export function endOfQuarter(day: LocalDate): LocalDate {
  return endOfMonth(addMonths(day, 2 - ((monthOf(day) - 1) % 3)));
}
