import type { Distance, Span } from './DayExpression.ts';
import { numberAt, type Read, type Tokens, wordAt } from './Read.ts';

/** A part of a year; `ends` where 底 or 末 was needed to read it (年底), so that 前 after it is plain. */
export interface SpanRead {
  readonly span: Span;
  readonly distance?: Distance;
  readonly ends?: boolean;
}

/** 30日, 30号, or 30 alone after a month. */
export function readDayOfMonth(tokens: Tokens, at: number): Read<number> {
  const number = numberAt(tokens, at);
  if (!number || number.digits > 2) return undefined;
  if (wordAt(tokens, at + 1, 'day')) return { value: number.value, next: at + 2 };
  const after = tokens[at + 1];
  // 6月3家 counts houses: without 日 a day must be followed by what may follow a day.
  const standsAlone =
    after === undefined ||
    (after.is === 'mark' && !'.-/'.includes(after.mark)) ||
    wordAt(tokens, at + 1, 'before', 'within', 'to', 'finish') !== undefined;
  return standsAlone ? { value: number.value, next: at + 1 } : undefined;
}

/** What may follow a month: a day, a third of it, or nothing. */
export function readInMonth(
  tokens: Tokens,
  at: number,
  month: number,
): { readonly value: Span; readonly next: number } {
  const day = readDayOfMonth(tokens, at);
  if (day) return { value: { unit: 'day', month, day: day.value }, next: day.next };
  const part = wordAt(tokens, at, 'tenDay');
  if (part) return { value: { unit: 'tenDay', month, part: part.value }, next: at + 1 };
  return { value: { unit: 'month', month }, next: at };
}

function readQuarter(tokens: Tokens, at: number): Read<SpanRead> {
  if (wordAt(tokens, at, 'q')) {
    const number = numberAt(tokens, at + 1);
    return number?.digits === 1
      ? { value: { span: { unit: 'quarter', quarter: number.value } }, next: at + 2 }
      : undefined;
  }
  const start = wordAt(tokens, at, 'ordinal') ? at + 1 : at;
  const number = numberAt(tokens, start);
  if (!number || !wordAt(tokens, start + 1, 'quarter')) return undefined;
  return { value: { span: { unit: 'quarter', quarter: number.value } }, next: start + 2 };
}

function readDistance(tokens: Tokens, at: number): Read<SpanRead> {
  const month = wordAt(tokens, at, 'relativeMonth');
  if (month) {
    const { value: span, next } = readInMonth(tokens, at + 1, 0);
    return { value: { span, distance: { unit: 'month', offset: month.value } }, next };
  }
  const quarter = wordAt(tokens, at, 'relativeQuarter');
  if (quarter)
    return {
      value: { span: { unit: 'quarter', quarter: 0 }, distance: { unit: 'quarter', offset: quarter.value } },
      next: at + 1,
    };
  // 月底, 季度末: of the month or quarter it is read in.
  const unit = wordAt(tokens, at, 'month', 'quarter')?.word;
  if (!unit || !wordAt(tokens, at + 1, 'end')) return undefined;
  if (unit === 'month')
    return {
      value: { span: { unit: 'month', month: 0 }, distance: { unit, offset: 0 }, ends: true },
      next: at + 2,
    };
  return {
    value: { span: { unit: 'quarter', quarter: 0 }, distance: { unit: 'quarter', offset: 0 }, ends: true },
    next: at + 2,
  };
}

/** 年底, 年内, 年度内, 全年: the year as a whole, without saying which. */
function readYearEnd(tokens: Tokens, at: number): Read<SpanRead> {
  if (wordAt(tokens, at, 'whole')) return { value: { span: { unit: 'year' } }, next: at + 1 };
  if (!wordAt(tokens, at, 'year')) return undefined;
  if (wordAt(tokens, at + 1, 'end')) return { value: { span: { unit: 'year' }, ends: true }, next: at + 2 };
  return wordAt(tokens, at + 1, 'within')?.text.includes('内')
    ? { value: { span: { unit: 'year' } }, next: at + 1 }
    : undefined;
}

/** A month with what follows, a quarter, a half year, 年底, 本月 … at a token. */
export function readSpan(tokens: Tokens, at: number): Read<SpanRead> {
  const number = numberAt(tokens, at);
  if (number && number.digits <= 2 && wordAt(tokens, at + 1, 'month')) {
    const { value: span, next } = readInMonth(tokens, at + 2, number.value);
    return { value: { span }, next };
  }
  const half = wordAt(tokens, at, 'half');
  if (half) return { value: { span: { unit: 'half', half: half.value } }, next: at + 1 };
  return readQuarter(tokens, at) ?? readDistance(tokens, at) ?? readYearEnd(tokens, at);
}
