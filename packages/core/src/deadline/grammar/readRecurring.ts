import type { DayExpression } from './DayExpression.ts';
import { match, type Read, skip } from './match.ts';
import type { Rhythm } from './Phrase.ts';
import { inMonthPattern } from './patterns.ts';
import { readDay } from './readDay.ts';
import type { Tokens } from './Token.ts';

const rhythm = /* @__PURE__ */ new RegExp(
  `每个?(?:月${inMonthPattern}|(?<quarter>季)|(?<half>半)|(?<year>年)|(?<week>周)(?:(?<weekday>1)(?!次)|(?<sunday>[日天]))?)`,
  'dy',
);
/** 底前 after it, and how often, once more: 每半年开展一次. */
const rest = /(?:月?底)?[前内止]?(?:[做完]?[0-3]次)?/y;

/** 每年6月、12月: days of the year. */
function readDaysOfYear(
  tokens: Tokens,
  at: number,
): { readonly days: readonly DayExpression[]; readonly next: number } {
  const days: DayExpression[] = [];
  let next = at;
  for (let start: number | undefined = at; start !== undefined; start = skip(/[、,]/y, tokens, next)) {
    const read = readDay(tokens, start);
    if (read?.value.year.is !== 'unstated' || read.value.distance || read.value.serial !== undefined) break;
    days.push(read.value);
    next = read.next;
  }
  return { days, next };
}

function readRhythm(tokens: Tokens, at: number): Read<Rhythm> {
  const found = match(rhythm, tokens, at);
  if (!found) return undefined;
  const { next, values } = found;
  const { day, third, quarter, half, year, week, weekday, sunday } = values;
  if (year !== undefined) {
    const { days, next: end } = readDaysOfYear(tokens, next);
    return { value: { every: 'year', ...(days.length > 0 && { at: days }) }, next: end };
  }
  if (quarter !== undefined) return { value: { every: 'quarter' }, next };
  if (half !== undefined) return { value: { every: 'half' }, next };
  const one = week === undefined ? day : sunday === undefined ? weekday : 7;
  // 每周八, 每月上旬: no day of it.
  if (third !== undefined || (weekday !== undefined && (weekday < 1 || weekday > 6))) return undefined;
  return {
    value: { every: week === undefined ? 'month' : 'week', ...(one !== undefined && { day: one }) },
    next,
  };
}

/** 每月, 每季度末, 每年12月底前, 按季度, 每半年一次: something done again and again. */
export function readRecurring(tokens: Tokens, at: number): Read<Rhythm> {
  const read = readRhythm(tokens, at);
  return read && { value: read.value, next: skip(rest, tokens, read.next) ?? read.next };
}
