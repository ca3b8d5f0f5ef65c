import type { DayExpression } from './DayExpression.ts';
import { isMark, numberAt, type Read, type Tokens, wordAt } from './Read.ts';
import { readDay } from './readDay.ts';
import { readYear } from './readYear.ts';

/** A first and a last day. */
export interface DayRange {
  readonly first: DayExpression;
  readonly last: DayExpression;
}

/** Past 起, a dash or 至 between two days. */
function skipTo(tokens: Tokens, at: number): number | undefined {
  const start = wordAt(tokens, at, 'since')?.text === '起' ? at + 1 : at;
  if (!isMark(tokens, start, '-') && !wordAt(tokens, start, 'to')) return undefined;
  // 至 may stand beside a dash.
  return isMark(tokens, start + 1, '-') || wordAt(tokens, start + 1, 'to') ? start + 2 : start + 1;
}

/** 30日 after 3月15日至, 6 after 2024.4-: what is left out is as in the first day. */
function readRest(tokens: Tokens, at: number, { span, distance }: DayExpression): Read<DayExpression> {
  const number = numberAt(tokens, at);
  if (!number || number.digits > 2) return undefined;
  const rest = { year: { is: 'unstated' }, before: false, ...(distance && { distance }) } as const;
  const skipEdge = (next: number) => (wordAt(tokens, next, 'before', 'within') ? next + 1 : next);
  if (span.unit === 'day' && wordAt(tokens, at + 1, 'day'))
    return { value: { ...rest, span: { ...span, day: number.value } }, next: skipEdge(at + 2) };
  const ends = tokens[at + 1] === undefined || isMark(tokens, at + 1, ',;、。()');
  if (span.unit === 'month' && ends)
    return { value: { ...rest, span: { unit: 'month', month: number.value } }, next: at + 1 };
  return undefined;
}

/** 4—6月, 2024年4-6月, 1—3季度, 3月15-30日: the first number takes its unit from the second. */
function readShortRange(tokens: Tokens, at: number): Read<DayRange> {
  const year = readYear(tokens, at);
  const reference = year?.value ?? ({ is: 'unstated' } as const);
  const start = year?.next ?? at;
  const month =
    numberAt(tokens, start) && wordAt(tokens, start + 1, 'month') && numberAt(tokens, start + 2)
      ? numberAt(tokens, start)?.value
      : undefined;
  const at0 = month === undefined ? (wordAt(tokens, start, 'ordinal') ? start + 1 : start) : start + 2;
  const first = numberAt(tokens, at0);
  const second = skipTo(tokens, at0 + 1);
  if (!first || first.digits > 2 || second === undefined) return undefined;
  if (month !== undefined) {
    const from: DayExpression = {
      year: reference,
      span: { unit: 'day', month, day: first.value },
      before: false,
    };
    const to = readRest(tokens, second, from);
    return to && { value: { first: from, last: to.value }, next: to.next };
  }
  const last = wordAt(tokens, second, 'ordinal') ? second + 1 : second;
  const unit = numberAt(tokens, last) && wordAt(tokens, last + 1, 'month', 'quarter')?.word;
  const to = unit && readDay(tokens, second);
  if (!to) return undefined;
  const span =
    unit === 'month'
      ? ({ unit, month: first.value } as const)
      : ({ unit: 'quarter', quarter: first.value } as const);
  return { value: { first: { year: reference, span, before: false }, last: to.value }, next: to.next };
}

/** 2024-2025年: two years. */
function readYears(tokens: Tokens, at: number): Read<DayRange> {
  const first = numberAt(tokens, at);
  const second =
    isMark(tokens, at + 1, '-') || wordAt(tokens, at + 1, 'to') ? numberAt(tokens, at + 2) : undefined;
  if (first?.digits !== 4 || second?.digits !== 4 || !wordAt(tokens, at + 3, 'year')) return undefined;
  const to = readDay(tokens, at + 2);
  const from = { year: { is: 'stated', year: first.value }, span: { unit: 'year' }, before: false } as const;
  return to && { value: { first: from, last: to.value }, next: to.next };
}

/** 2024年4月至6月, 2024.3.15-4.30, 4—6月: from a day to a day. */
export function readRange(tokens: Tokens, at: number): Read<DayRange> {
  const short = readShortRange(tokens, at) ?? readYears(tokens, at);
  if (short) return short;
  const from = readDay(tokens, at);
  if (!from || from.value.before) return undefined;
  const start = skipTo(tokens, from.next);
  if (start === undefined) return undefined;
  const to = readDay(tokens, start) ?? readRest(tokens, start, from.value);
  return to && { value: { first: from.value, last: to.value }, next: to.next };
}
