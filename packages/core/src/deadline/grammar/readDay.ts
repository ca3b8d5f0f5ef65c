import type { DayExpression } from './DayExpression.ts';
import { match, type Read, skip } from './match.ts';
import { readDistantDay } from './readDistantDay.ts';
import { readDottedDay } from './readDottedDay.ts';
import { readSolidDay } from './readSolidDay.ts';
import { readWrittenDay } from './readWrittenDay.ts';
import type { Tokens } from './Token.ts';

/** 17时30分, 24:00, 下午5时: hours within the day, which stays the day. */
const timeOfDay =
  /午?(?:(?<hour>[0-2])(?:[时点](?:(?<minute>[0-2])分)?|(?::(?<minutes>[12]))?(?::(?<seconds>[12]))?(?<=:[12])))?/dy;

function skipTimeOfDay(tokens: Tokens, at: number): number {
  const time = match(timeOfDay, tokens, at);
  if (!time) return at;
  const { hour = 0, ...parts } = time.values;
  const exists = hour <= 24 && Object.values(parts).every((part = 0) => part < 60);
  return exists ? time.next : at;
}

/** （含）, （含当日）: the day itself still counts. */
const inclusive = /\(含之?\)/y;

/** 底, （含）, 内, 前 after a day or a longer span. */
function readLimit(tokens: Tokens, at: number, day: DayExpression): Read<DayExpression> {
  const isDay = day.span.unit === 'day';
  const end = (isDay ? skipTimeOfDay(tokens, at) : skip(/底/y, tokens, at)) ?? at;
  const included = skip(inclusive, tokens, end) ?? end;
  const sign = tokens.signs.charAt(included);
  if (!/^[内止前]$/.test(sign)) return { value: day, next: included };
  const before = sign === '前' && end === at && !isDay && day.serial === undefined;
  return {
    value: { ...day, limits: true, before },
    next: skip(inclusive, tokens, included + 1) ?? included + 1,
  };
}

/** A day, month, quarter, half or year at a token, with 底, 内, 前 after it. */
export function readDay(tokens: Tokens, at: number): Read<DayExpression> {
  const read =
    readDottedDay(tokens, at) ??
    readWrittenDay(tokens, at) ??
    (/\d/.test(tokens.signs.charAt(at)) ? readSolidDay(tokens, at) : readDistantDay(tokens, at));
  return read && readLimit(tokens, read.next, read.value);
}
