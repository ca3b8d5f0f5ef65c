import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import type { LocalDate } from './LocalDate.ts';
import { fromUtcDate, toUtcDate } from './utcDate.ts';

/**
 * The same-numbered day `count` months later, or that month's last day where it has none.
 * `addMonths('2024-01-31', 1)` is `2024-02-29`.
 * @source 民法典 第二百零二条
 */
export function addMonths(day: LocalDate, count: number): LocalDate {
  return fromUtcDate(addMonthsTo(toUtcDate(day), count));
}
