import { dayOf } from '../date/dayOf.ts';
import { dayOfSerial } from '../date/dayOfSerial.ts';
import { daysInMonth } from '../date/daysInMonth.ts';
import type { Deadline } from './Deadline.ts';
import { shownPrecision } from './dateFormat.ts';
import { withoutDay } from './meaning/Resolved.ts';
import { toDeadline } from './meaning/toDeadline.ts';
import { readDeadline } from './readDeadline.ts';
import { type CellContext, readDeadlineDay } from './readDeadlineDay.ts';

/** 2024.6 typed as a number: the spreadsheet drops a last zero, so 2024.1 may have been 2024.10. */
function readDottedMonth(value: number, context: CellContext): Deadline | undefined {
  const [year, month] = /^(\d{4})\.(\d{1,2})$/.exec(String(value))?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || year < 1900 || year > 2100) return undefined;
  const typed = String(value).endsWith('.1') ? [1, 10] : [month];
  const readings = typed.flatMap((one) => dayOf(year, one, daysInMonth(year, one)) ?? []);
  const answer =
    readings.length === 0
      ? withoutDay('unknown', 'invalidDate')
      : ({ kind: 'date', precision: 'month', readings, notes: [] } as const);
  return toDeadline({ raw: String(value), sustain: false }, answer, context);
}

/**
 * The deadline of a number cell. With a date format it is a day ({@link readDeadlineDay}); without one it is what
 * people type for days: 20240630, 2024.6, a serial number that lost its format. Set `date1904` as the workbook says.
 *
 * @example readDeadlineNumber(45473, { format: 'yyyy-mm-dd' }).due // '2024-06-30'
 * @example readDeadlineNumber(2024.1) // { ambiguous: true, readings: ['2024-01-31', '2024-10-31'], … }
 */
export function readDeadlineNumber(value: number, context: CellContext = {}): Deadline {
  const { format, date1904 = false } = context;
  const raw = String(value);
  if (format !== undefined && shownPrecision(format)) {
    const day = dayOfSerial(value, { date1904 });
    return day
      ? readDeadlineDay(day, context)
      : toDeadline({ raw, sustain: false }, withoutDay('unknown', 'invalidDate'), context);
  }
  return readDottedMonth(value, context) ?? readNumberText(raw, context);
}

/** A number's text read as a text; 6.3 is none that can be: 3 June, or 30 June with its zero dropped. */
function readNumberText(raw: string, context: CellContext): Deadline {
  if (/^\d+$/.test(raw)) return readDeadline(raw, context);
  return toDeadline(
    { raw, sustain: false, unread: raw },
    withoutDay('unknown', 'needsHuman', 'unread'),
    context,
  );
}
