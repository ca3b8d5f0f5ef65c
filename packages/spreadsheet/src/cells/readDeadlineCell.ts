import { type DeadlineContext, readDeadline } from '@zhenggai/core/deadline';
import { type Deadline, isLocalDate, type LocalDate } from '@zhenggai/core/reading';
import type { Cell } from '../grid/Grid.ts';
import { serialDay } from '../grid/serialDay.ts';

/** What deadlines of a sheet are read against. */
export interface DeadlineSetting {
  readonly context: DeadlineContext;
  readonly date1904: boolean;
}

/**
 * The deadline that a cell states. A date cell is its day, one that shows only year and month the month's last; a bare
 * serial in a column of deadlines is the day it counts; the number 2024.1 may be January or October, since Excel drops
 * the zero of 2024.10.
 */
export function readDeadlineCell(cell: Cell, text: string, { context, date1904 }: DeadlineSetting): Deadline {
  if (cell.day !== undefined)
    return cell.monthOnly
      ? wholeMonth(cell.day, context)
      : { ...readDeadline(cell.day, context), raw: cell.day };
  const serial = /^\d{5}$/.test(text) ? serialDay(Number(text), date1904) : undefined;
  if (serial !== undefined && serial >= '1990-01-01' && serial < '2100-01-01')
    return { ...readDeadline(serial, context), raw: text };
  if (cell.kind === 'number' && /^(19|20)\d\d\.1$/.test(text)) return januaryOrOctober(text);
  return readDeadline(text, context);
}

function wholeMonth(day: LocalDate, context: DeadlineContext): Deadline {
  const due = lastOfMonth(day.slice(0, 7));
  const read = readDeadline(due, context);
  const notes = read.notes.filter((note) => note !== 'restDay');
  return { ...read, raw: day, kind: 'date', due, precision: 'month', notes: [...notes, 'confirm'] };
}

function januaryOrOctober(text: string): Deadline {
  const year = text.slice(0, 4);
  const readings = [lastOfMonth(`${year}-01`), lastOfMonth(`${year}-10`)];
  const [due = lastOfMonth(`${year}-01`)] = readings;
  return {
    raw: text,
    kind: 'date',
    due,
    precision: 'month',
    sustain: false,
    ambiguous: true,
    readings,
    notes: [],
  };
}

function lastOfMonth(month: string): LocalDate {
  for (const day of ['31', '30', '29', '28']) {
    const date = `${month}-${day}`;
    if (isLocalDate(date)) return date;
  }
  throw new RangeError(`not a month: ${month}`);
}
