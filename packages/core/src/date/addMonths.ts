import { dayOf } from './dayOf.ts';
import { daysInMonth } from './daysInMonth.ts';
import type { LocalDate } from './LocalDate.ts';
import { monthOf, yearOf } from './partsOf.ts';

/**
 * The same-numbered day `count` months later, earlier where `count` is negative, or that month's last day where it has
 * none. `addMonths('2024-01-31', 1)` is `2024-02-29`. Throws a `RangeError` outside the years 0000–9999.
 * @source 民法典 第二百零二条
 */
export function addMonths(day: LocalDate, count: number): LocalDate {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const end = dayOf(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)));
  if (!end) throw new RangeError(`no day ${count} months from ${day}`);
  return end;
}
