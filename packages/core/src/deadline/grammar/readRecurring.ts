import type { Rhythm } from './Phrase.ts';
import { numberAt, type Read, type Tokens, wordAt } from './Read.ts';
import { readDay } from './readDay.ts';
import { readDayOfMonth } from './readSpan.ts';
import { readWeekday } from './readWeekday.ts';

function readRhythm(tokens: Tokens, at: number): Read<Rhythm> {
  const start = wordAt(tokens, at, 'piece') ? at + 1 : at;
  const unit = wordAt(tokens, start, 'month', 'quarter', 'halfYear', 'year', 'week');
  const next = start + 1;
  switch (unit?.word) {
    case 'month': {
      const day = readDayOfMonth(tokens, next);
      return day
        ? { value: { every: 'month', day: day.value }, next: day.next }
        : { value: { every: 'month' }, next };
    }
    case 'quarter':
      return { value: { every: 'quarter' }, next };
    case 'halfYear':
      return { value: { every: 'half' }, next };
    case 'week': {
      const weekday = readWeekday(tokens, start);
      return weekday
        ? { value: { every: 'week', day: weekday.value }, next: weekday.next }
        : { value: { every: 'week' }, next };
    }
    case 'year': {
      const day = readDay(tokens, next);
      if (day && day.value.year.is === 'unstated' && !day.value.distance)
        return { value: { every: 'year', at: day.value }, next: day.next };
      return { value: { every: 'year' }, next };
    }
    default:
      return undefined;
  }
}

/** 每月, 每季度末, 每年12月底前, 按季度, 每半年一次: something done again and again. */
export function readRecurring(tokens: Tokens, at: number): Read<Rhythm> {
  if (!wordAt(tokens, at, 'each')) return undefined;
  const read = readRhythm(tokens, at + 1);
  if (!read) return undefined;
  let { next } = read;
  if (wordAt(tokens, next, 'end')) next += 1;
  if (wordAt(tokens, next, 'before', 'within')) next += 1;
  // 每半年开展一次: how often, once more.
  const count = wordAt(tokens, next, 'act') ? next + 1 : next;
  if (numberAt(tokens, count) && wordAt(tokens, count + 1, 'times')) next = count + 2;
  return { value: read.value, next };
}
