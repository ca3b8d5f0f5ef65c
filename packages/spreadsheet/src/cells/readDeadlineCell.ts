import {
  type DeadlineContext,
  readDeadline,
  readDeadlineDay,
  readDeadlineNumber,
} from '@zhenggai/core/deadline';
import type { Deadline } from '@zhenggai/core/reading';
import type { Cell } from '../grid/Grid.ts';
import { Remembered } from './Remembered.ts';

const texts = new Remembered<DeadlineContext, Deadline>();

/**
 * The deadline that a cell states: a date cell its day, or the month's last where its format shows no day; a bare
 * number what people type for days (a serial, 2024.6); else what its text says.
 */
export function readDeadlineCell(cell: Cell, text: string, context: DeadlineContext): Deadline {
  const { kind, day, format, value } = cell;
  if (day !== undefined)
    return readDeadlineDay(day, { ...context, ...(format === undefined ? {} : { format }) });
  if (kind === 'number' && value !== undefined && text === String(value))
    return readDeadlineNumber(value, context);
  return texts.of(context, text, () => readDeadline(text, context));
}
