import type { UTCDate } from '@date-fns/utc/date';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { type LocalDate, localDate } from './LocalDate.ts';

/** Midnight UTC of that day: date-fns then counts in UTC, so that no machine's summer time can move a day. */
export function toUtcDate(day: LocalDate): UTCDate {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

/** Back to a day; throws a `RangeError` outside the years 0000–9999. */
export function fromUtcDate(date: UTCDate): LocalDate {
  return localDate(date.toISOString().slice(0, -14));
}
