import { addDays } from '../../date/addDays.ts';
import { dayOfSerial } from '../../date/dayOfSerial.ts';
import { dayOfWeek } from '../../date/dayOfWeek.ts';
import type { LocalDate } from '../../date/LocalDate.ts';
import { monthOf, yearOf } from '../../date/partsOf.ts';
import type { DeadlineNote } from '../Deadline.ts';
import type { DeadlineContext } from '../DeadlineContext.ts';
import type { DayExpression, Distance, Span } from '../grammar/DayExpression.ts';
import { inOrder, type Resolved, type ResolvedDays } from './Resolved.ts';
import { spanBounds } from './spanBounds.ts';

/** Years that a ledger may mean; 0204年 and 20240年 are typing errors. */
const firstYear = 1900;
const lastYear = 2199;

const invalid: Resolved = { ok: false, note: 'invalidDate' };

interface Candidate {
  readonly first: LocalDate;
  readonly days: readonly [LocalDate, ...LocalDate[]];
}

/** What an expression means in a given year: its last day, and after 前 also the day before its first. */
function inYear({ span, before }: DayExpression, year: number): Candidate | undefined {
  const bounds = spanBounds(span, year);
  if (!bounds) return undefined;
  const { first, last } = bounds;
  // The year 0 has no day before it.
  return before && first > '0000-01-01'
    ? { first, days: [addDays(first, -1), last] }
    : { first, days: [last] };
}

function resolved(
  { span, unusual }: DayExpression,
  { first, days, notes }: { first: LocalDate; days: readonly LocalDate[]; notes: readonly DeadlineNote[] },
): Resolved {
  const [earliest, ...others] = inOrder(days);
  if (!earliest) return invalid;
  return {
    ok: true,
    readings: [earliest, ...others],
    first,
    precision: span.unit,
    notes: unusual ? [...notes, 'confirm'] : notes,
  };
}

/** The year and the span that 下月 or 本季度 means. */
function atDistance(span: Span, { unit, offset }: Distance, asOf: LocalDate): { year: number; span: Span } {
  const length = unit === 'month' ? 1 : 3;
  const index = Math.floor((yearOf(asOf) * 12 + monthOf(asOf) - 1) / length) + offset;
  const year = Math.floor((index * length) / 12);
  const number = (index % (12 / length)) + 1;
  if (span.unit === 'quarter') return { year, span: { ...span, quarter: number } };
  return { year, span: 'month' in span ? { ...span, month: number } : span };
}

/** 下周五: weeks begin on Monday. */
function inWeek({ span, distance }: DayExpression, asOf: LocalDate): Resolved {
  const weekday = span.unit === 'day' ? span.day : 7;
  const day = addDays(asOf, (distance?.offset ?? 0) * 7 + weekday - dayOfWeek(asOf));
  return { ok: true, readings: [day], first: day, precision: 'day', notes: ['relativeToAsOf'] };
}

function stated(expression: DayExpression, year: number, ...notes: readonly DeadlineNote[]): Resolved {
  const candidate = inYear(expression, year);
  return candidate ? resolved(expression, { ...candidate, notes }) : invalid;
}

/**
 * A text without a year means the year it is read in; where that day is past it may mean the next year as well, and
 * which one only a person knows.
 */
function unstated(expression: DayExpression, asOf: LocalDate): Resolved {
  const year = yearOf(asOf);
  const next = inYear(expression, year + 1);
  // 29 February of a year that has none is meant for the next.
  const now = inYear(expression, year);
  if (!now) return next ? resolved(expression, { ...next, notes: ['yearInferred'] }) : invalid;
  const past = now.days.map((day) => day < asOf);
  const again = next ? next.days.filter((_, index) => past[index]) : [];
  const notes: readonly DeadlineNote[] = past.includes(true)
    ? ['yearInferred', 'alreadyPast']
    : ['yearInferred'];
  return resolved(expression, { first: now.first, days: [...now.days, ...again], notes });
}

/**
 * The day or days that an expression means. `year` is the year of a day written before it in the same text, which
 * holds on (2024年4月-6月).
 */
export function resolveDay(expression: DayExpression, context: DeadlineContext, year?: number): Resolved {
  const { asOf } = context;
  if (expression.serial !== undefined) {
    const day = dayOfSerial(expression.serial, { date1904: context.date1904 ?? false });
    return day ? { ok: true, readings: [day], first: day, precision: 'day', notes: [] } : invalid;
  }
  if (expression.distance) {
    if (!asOf) return { ok: false, note: 'asOfMissing' };
    if (expression.distance.unit === 'week') return inWeek(expression, asOf);
    const at = atDistance(expression.span, expression.distance, asOf);
    return stated({ ...expression, span: at.span }, at.year, 'relativeToAsOf');
  }
  const reference = expression.year;
  if (reference.is === 'stated') {
    const { year: written } = reference;
    return written >= firstYear && written <= lastYear ? stated(expression, written) : invalid;
  }
  if (reference.is === 'following' && year !== undefined) return stated(expression, year + reference.offset);
  if (reference.is !== 'unstated')
    return asOf
      ? stated(expression, yearOf(asOf) + reference.offset, 'relativeToAsOf')
      : { ok: false, note: 'asOfMissing' };
  if (year !== undefined) return stated(expression, year);
  if (asOf) return unstated(expression, asOf);
  // Without a year no day is known, but 13月 is wrong in every year; 2000 has a 29 February.
  return inYear(expression, 2000) ? { ok: false, note: 'yearMissing' } : invalid;
}

/** The year that a resolved day lies in, for the days written after it. */
export function yearAfter({ readings }: ResolvedDays): number {
  return yearOf(readings[readings.length - 1] ?? readings[0]);
}
