import type { DayExpression } from './DayExpression.ts';
import { numberAt, type Read, type Tokens, wordAt } from './Read.ts';
import { readInMonth } from './readSpan.ts';

/** The mark that separates the parts of a day, if one stands between two numbers without a blank. */
function separatorAt(tokens: Tokens, at: number): string | undefined {
  const token = tokens[at];
  if (token?.is !== 'mark' || token.gap !== '' || !token.single || !'.-/·'.includes(token.mark))
    return undefined;
  return tokens[at + 1]?.gap === '' ? token.mark : undefined;
}

const stated = (year: number) => ({ is: 'stated', year }) as const;

/** 2024.6.30, 2024-06-30, 2024/6, 2024.6月底, 24.6.30, 6.30: the parts of a day separated by one kind of mark. */
export function readDottedDay(tokens: Tokens, at: number): Read<DayExpression> {
  const first = numberAt(tokens, at);
  const mark = separatorAt(tokens, at + 1);
  const second = numberAt(tokens, at + 2);
  if (!first || !mark || !second || second.digits > 2 || first.digits === 0 || second.digits === 0)
    return undefined;
  const third = separatorAt(tokens, at + 3) === mark ? numberAt(tokens, at + 4) : undefined;
  const hasDay = third !== undefined && third.digits >= 1 && third.digits <= 2;

  if (first.digits === 4) {
    const year = stated(first.value);
    if (hasDay) {
      const next = wordAt(tokens, at + 5, 'day') ? at + 6 : at + 5;
      return {
        value: { year, span: { unit: 'day', month: second.value, day: third.value }, before: false },
        next,
      };
    }
    if (!wordAt(tokens, at + 3, 'month'))
      return { value: { year, span: { unit: 'month', month: second.value }, before: false }, next: at + 3 };
    const { value: span, next } = readInMonth(tokens, at + 4, second.value);
    return { value: { year, span, before: false }, next };
  }
  if (first.digits > 2 || wordAt(tokens, at + 3, 'month')) return undefined;
  if (hasDay) {
    // 24.6.30: no day has 24 months, so the first part is a year; anything else would be a guess.
    if (first.digits !== 2 || first.value < 15 || first.value > 60) return undefined;
    const span = { unit: 'day', month: second.value, day: third.value } as const;
    return { value: { year: stated(2000 + first.value), span, before: false, unusual: true }, next: at + 5 };
  }
  // 6-8 may be months, 6.30 and 6-30 are a day.
  if (first.value > 12 || (mark === '-' && second.value <= 12)) return undefined;
  const span = { unit: 'day', month: first.value, day: second.value } as const;
  const next = wordAt(tokens, at + 3, 'day') ? at + 4 : at + 3;
  return { value: { year: { is: 'unstated' }, span, before: false, unusual: true }, next };
}
