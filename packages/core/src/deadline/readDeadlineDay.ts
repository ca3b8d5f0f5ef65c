import { endOfMonth } from '../date/endOfMonth.ts';
import { endOfYear } from '../date/endOfYear.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from './Deadline.ts';
import type { DeadlineContext } from './DeadlineContext.ts';
import { shownPrecision } from './dateFormat.ts';
import { toDeadline } from './meaning/toDeadline.ts';

/** A number format as the cell carries it, e.g. `yyyy"年"m"月"`. */
export interface CellContext extends DeadlineContext {
  readonly format?: string;
}

/**
 * The deadline of a true date cell; `raw` is its ISO day. Where the format shows only year and month, the person who
 * typed it never saw a day: the month's last day is meant, to be confirmed.
 *
 * @example readDeadlineDay('2024-06-01', { format: 'yyyy"年"m"月"' }) // { due: '2024-06-30', precision: 'month', notes: ['confirm'], … }
 */
export function readDeadlineDay(day: LocalDate, { format, ...context }: CellContext = {}): Deadline {
  const precision = (format === undefined ? undefined : shownPrecision(format)) ?? 'day';
  const due = { day, month: endOfMonth(day), year: endOfYear(day) }[precision];
  const notes = precision === 'day' ? [] : (['confirm'] as const);
  return toDeadline(
    { raw: day, sustain: false },
    { kind: 'date', precision, readings: [due], notes },
    context,
  );
}
