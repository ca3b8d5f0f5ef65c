import { numberAt, type Read, type Tokens, wordAt } from './Read.ts';

/** 周五, 星期日: a day of the week, 1 (Monday) to 7. */
export function readWeekday(tokens: Tokens, at: number): Read<number> {
  if (!wordAt(tokens, at, 'week')) return undefined;
  if (wordAt(tokens, at + 1, 'day', 'days')) return { value: 7, next: at + 2 };
  const number = numberAt(tokens, at + 1);
  return number && number.value >= 1 && number.value <= 6 ? { value: number.value, next: at + 2 } : undefined;
}
