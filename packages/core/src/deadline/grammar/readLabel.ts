import { isMark, numberAt, type Read, type Tokens, wordAt } from './Read.ts';

/** More items than this no finding has; a larger number is a year. */
const mostItems = 99;

const isItem = (tokens: Tokens, at: number) => {
  const number = numberAt(tokens, at);
  return number !== undefined && number.value >= 1 && number.value <= mostItems;
};

/** Past 1, 1-3, 2、3: the numbers of items. */
function skipNumbers(tokens: Tokens, at: number): number | undefined {
  if (!isItem(tokens, at)) return undefined;
  let next = at + 1;
  while ((isMark(tokens, next, '、,-') || wordAt(tokens, next, 'to')) && isItem(tokens, next + 1)) next += 2;
  return next;
}

/** 第1项, 第2、3项, 措施1, （1）, 一是: says which measure a deadline is for. */
export function readLabel(tokens: Tokens, at: number): Read<true> {
  if (wordAt(tokens, at, 'ordinal')) {
    const next = skipNumbers(tokens, at + 1);
    return next !== undefined && wordAt(tokens, next, 'item', 'point', 'numbered')
      ? { value: true, next: next + 1 }
      : undefined;
  }
  if (wordAt(tokens, at, 'numbered')) {
    const next = skipNumbers(tokens, at + 1);
    return next === undefined ? undefined : { value: true, next };
  }
  if (isMark(tokens, at, '(') && isItem(tokens, at + 1) && isMark(tokens, at + 2, ')'))
    return { value: true, next: at + 3 };
  return isItem(tokens, at) && wordAt(tokens, at + 1, 'is') ? { value: true, next: at + 2 } : undefined;
}

/** `1.` or `2、` before a part: a label only where what follows is a day by itself (`4.4月8日` is step 4, 8 April). */
export function readLeadingNumber(tokens: Tokens, at: number): Read<true> {
  if (!isItem(tokens, at) || !isMark(tokens, at + 1, '.、)')) return undefined;
  const after = numberAt(tokens, at + 2);
  if (after === undefined) return { value: true, next: at + 2 };
  const isDay = after.digits === 4 || wordAt(tokens, at + 3, 'month', 'year', 'piece', 'quarter');
  return isDay ? { value: true, next: at + 2 } : undefined;
}
