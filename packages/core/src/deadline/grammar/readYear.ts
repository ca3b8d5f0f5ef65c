import type { YearReference } from './DayExpression.ts';
import { numberAt, type Read, type Tokens, wordAt } from './Read.ts';

/** Two-digit years that a ledger may mean; 05年 or 98年 would be a guess. */
const isShortYear = (value: number) => value >= 15 && value <= 60;

/** 2024年, 二〇二四年, 24年, 今年, 明年; and 2024 alone where a part of the year follows (2024上半年). */
export function readYear(tokens: Tokens, at: number): Read<YearReference> {
  const relative = wordAt(tokens, at, 'relativeYear');
  if (relative) return { value: { is: 'relative', offset: relative.value }, next: at + 1 };
  const following = wordAt(tokens, at, 'followingYear');
  if (following) return { value: { is: 'following', offset: following.value }, next: at + 1 };
  const number = numberAt(tokens, at);
  if (!number) return undefined;
  const named = wordAt(tokens, at + 1, 'year');
  if (number.digits === 4) {
    const part =
      wordAt(tokens, at + 1, 'half', 'end', 'q') ??
      (wordAt(tokens, at + 1, 'ordinal') && wordAt(tokens, at + 3, 'quarter'));
    if (named) return { value: { is: 'stated', year: number.value }, next: at + 2 };
    return part ? { value: { is: 'stated', year: number.value }, next: at + 1 } : undefined;
  }
  // 24年 alone might be 24 years: only a part of the year shows that a year is meant.
  const isPart =
    wordAt(tokens, at + 2, 'half', 'end', 'q', 'ordinal', 'year') ??
    (numberAt(tokens, at + 2) && wordAt(tokens, at + 3, 'month', 'quarter'));
  if (named && number.digits === 2 && isShortYear(number.value) && isPart)
    return { value: { is: 'stated', year: 2000 + number.value }, next: at + 2 };
  return undefined;
}
