import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from './Deadline.ts';

/**
 * The last day that the deadline may mean: on it, and only on it, a delay is held against anybody.
 *
 * @example latestReading(readDeadline('2024年6月前')) // '2024-06-30'
 */
export function latestReading(deadline: Deadline): LocalDate | undefined {
  return deadline.readings?.at(-1) ?? deadline.due;
}

/**
 * The first day that the deadline may mean: the one to remind of.
 *
 * @example earliestReading(readDeadline('2024年6月前')) // '2024-05-31'
 */
export function earliestReading(deadline: Deadline): LocalDate | undefined {
  return deadline.readings?.[0] ?? deadline.due;
}
