import fc from 'fast-check';
import { addDays } from './addDays.ts';
import { type LocalDate, localDate } from './LocalDate.ts';

/** Any day from 2000 to 2050, for properties. */
export function aDay(): fc.Arbitrary<LocalDate> {
  return fc.integer({ min: 0, max: 18_600 }).map((count) => addDays(localDate('2000-01-01'), count));
}
