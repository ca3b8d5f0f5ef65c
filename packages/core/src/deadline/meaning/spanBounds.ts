import { dayOf } from '../../date/dayOf.ts';
import { daysInMonth } from '../../date/daysInMonth.ts';
import type { LocalDate } from '../../date/LocalDate.ts';
import type { Span } from '../grammar/DayExpression.ts';

export interface SpanBounds {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

function between(first: LocalDate | undefined, last: LocalDate | undefined): SpanBounds | undefined {
  return first && last && { first, last };
}

function months(year: number, from: number, to: number): SpanBounds | undefined {
  return between(dayOf(year, from, 1), dayOf(year, to, daysInMonth(year, to)));
}

/** The first and the last day of a part of a year; nothing where it does not exist (13月, 6月31日). */
export function spanBounds(span: Span, year: number): SpanBounds | undefined {
  switch (span.unit) {
    case 'year':
      return months(year, 1, 12);
    case 'half':
      return months(year, span.half * 6 - 5, span.half * 6);
    case 'quarter':
      return months(year, span.quarter * 3 - 2, span.quarter * 3);
    case 'month':
      return months(year, span.month, span.month);
    case 'tenDay': {
      const last = span.part === 3 ? daysInMonth(year, span.month) : span.part * 10;
      return between(dayOf(year, span.month, span.part * 10 - 9), dayOf(year, span.month, last));
    }
    case 'day': {
      const day = dayOf(year, span.month, span.day);
      return between(day, day);
    }
  }
}
