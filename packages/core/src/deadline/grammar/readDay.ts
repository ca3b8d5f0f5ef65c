import type { DayExpression } from './DayExpression.ts';
import { isMark, numberAt, type Read, type Tokens, wordAt } from './Read.ts';
import { readDottedDay } from './readDottedDay.ts';
import { readSolidDay } from './readSolidDay.ts';
import { readSpan } from './readSpan.ts';
import { readYear } from './readYear.ts';

/** 2024年6月30日 and all shorter ways; the year may be left out, the part of the year too where the year is stated. */
function readWrittenDay(tokens: Tokens, at: number): Read<DayExpression & { ends?: boolean }> {
  const year = readYear(tokens, at);
  if (!year) {
    const span = readSpan(tokens, at);
    return span && { value: { year: { is: 'unstated' }, before: false, ...span.value }, next: span.next };
  }
  // 2024年年底: the year is named twice.
  const repeated = wordAt(tokens, year.next, 'year') && wordAt(tokens, year.next + 1, 'end');
  const span = repeated ? undefined : readSpan(tokens, year.next);
  // 今年本月 says two things of which one is a distance: not a day.
  if (span && !span.value.distance)
    return { value: { year: year.value, before: false, ...span.value }, next: span.next };
  return {
    value: { year: year.value, span: { unit: 'year' }, before: false },
    next: repeated ? year.next + 1 : year.next,
  };
}

/** Hours within the day, 17时, 24:00, 00:00:00: the day stays the day. */
function skipTimeOfDay(tokens: Tokens, at: number): number {
  const start = wordAt(tokens, at, 'dayPart') ? at + 1 : at;
  const hour = numberAt(tokens, start);
  if (!hour || hour.value > 24) return start;
  if (wordAt(tokens, start + 1, 'hour', 'point')) return start + 2;
  let next = start + 1;
  while (isMark(tokens, next, ':') && (numberAt(tokens, next + 1)?.value ?? 60) < 60) next += 2;
  return next > start + 1 ? next : start;
}

/** （含）, （含当日）: the day itself counts, which it does anyway. */
function skipIncluded(tokens: Tokens, at: number): number {
  const including = tokens[at + 1];
  if (!isMark(tokens, at, '(') || including?.is !== 'word' || including.text !== '含') return at;
  const close = wordAt(tokens, at + 2, 'thatDay') ? at + 3 : at + 2;
  return isMark(tokens, close, ')') ? close + 1 : at;
}

/** A day, month, quarter, half or year at a token, with 底, 内, 前 after it. */
export function readDay(tokens: Tokens, at: number): Read<DayExpression> {
  const read = readDottedDay(tokens, at) ?? readWrittenDay(tokens, at) ?? readSolidDay(tokens, at);
  if (!read) return undefined;
  const { ends = false, ...day }: DayExpression & { ends?: boolean } = read.value;
  let next = read.next;
  let ended = ends;
  if (day.span.unit === 'day') next = skipTimeOfDay(tokens, next);
  if (wordAt(tokens, next, 'end') && day.span.unit !== 'day') {
    ended = true;
    next += 1;
  }
  next = skipIncluded(tokens, next);
  if (wordAt(tokens, next, 'within')) return { value: { ...day, limits: true }, next: next + 1 };
  if (!wordAt(tokens, next, 'before')) return { value: day, next };
  return {
    value: { ...day, limits: true, before: !ended && day.span.unit !== 'day' && day.serial === undefined },
    next: next + 1,
  };
}
