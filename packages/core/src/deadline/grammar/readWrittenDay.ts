import type { DayExpression, Span, YearReference } from './DayExpression.ts';
import { type Match, match, type Read } from './match.ts';
import { spanPattern, yearPattern } from './patterns.ts';
import type { Tokens } from './Token.ts';

type Values = Match['values'];

/** Two-digit years that a ledger may mean; 05年 or 98年 would be a guess. */
const isShortYear = (value: number) => value >= 15 && value <= 60;

/** The year that a pattern found; nothing where its two digits are none. */
export function yearOf({ year, bare, short, relative, following }: Values): YearReference | undefined {
  if (short !== undefined) return isShortYear(short) ? { is: 'stated', year: 2000 + short } : undefined;
  if (relative !== undefined) return { is: 'relative', offset: relative };
  if (following !== undefined) return { is: 'following', offset: following };
  const written = year ?? bare;
  return written === undefined ? { is: 'unstated' } : { is: 'stated', year: written };
}

/** The part of a year that a pattern found, the year itself where it found none. */
export function spanOf({ month, day, third, half, quarter, q }: Values): Span {
  if (month !== undefined) {
    if (day !== undefined) return { unit: 'day', month, day };
    return third === undefined ? { unit: 'month', month } : { unit: 'tenDay', month, part: third };
  }
  if (half !== undefined) return { unit: 'half', half };
  const number = quarter ?? q;
  return number === undefined ? { unit: 'year' } : { unit: 'quarter', quarter: number };
}

const partOfYear = /* @__PURE__ */ new RegExp(`${yearPattern}?${spanPattern}`, 'dy');
const wholeYear = /* @__PURE__ */ new RegExp(yearPattern, 'dy');

/** 2024年6月30日 and all shorter ways; the year may be left out, the part of the year too where the year is stated. */
export function readWrittenDay(tokens: Tokens, at: number): Read<DayExpression> {
  const found = match(partOfYear, tokens, at) ?? match(wholeYear, tokens, at);
  const year = found && yearOf(found.values);
  return year && { value: { year, span: spanOf(found.values), before: false }, next: found.next };
}
