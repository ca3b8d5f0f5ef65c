import { halfMonthDays } from '../../rules/generated/constants.ts';
import type { PeriodUnit } from '../countPeriod.ts';
import { match, type Read } from './match.ts';
import type { Tokens } from './Token.ts';

export interface PeriodRead {
  readonly count: number;
  readonly unit: PeriodUnit;
}

/** Longer than these no time limit of this field is: the number is then something else, or a typing error. */
const most: Readonly<Record<PeriodUnit, number>> = { day: 3660, workingDay: 2500, month: 120, year: 10 };

/** How many of which unit a sign counts. 3月 is March and 一季度 the first quarter: with 个 they are counted. */
const units: Readonly<Record<string, readonly [count: number, unit: PeriodUnit]>> = {
  工: [1, 'workingDay'],
  天: [1, 'day'],
  日: [1, 'day'],
  周: [7, 'day'],
  月: [1, 'month'],
  季: [3, 'month'],
  年: [1, 'year'],
};

/** 30日 may be a day of a month: 60日 and 30日内 are counted. */
const counted =
  /(?<count>[0-3])(?:个?[工天周]|个[月季]|年(?:(?<half>又))?|日)(?<limit>[内止])?|(?<halfYear>半)[内止]?|(?<halfMonth>两)[内止]?/dy;

function periodAt(tokens: Tokens, at: number): Read<PeriodRead> {
  const found = match(counted, tokens, at);
  if (!found) return undefined;
  const { next, values } = found;
  const { count = 0, half, limit, halfYear, halfMonth } = values;
  if (halfYear !== undefined) return { value: { count: 6, unit: 'month' }, next };
  if (halfMonth !== undefined) return { value: { count: halfMonthDays, unit: 'day' }, next };
  // 一年半: eighteen months.
  if (half !== undefined) return { value: { count: count * 12 + 6, unit: 'month' }, next };
  const last = tokens.tokens[limit === undefined ? next - 1 : next - 2];
  const [many, unit] = (last && units[last.sign]) ?? [];
  if (!last || many === undefined || unit === undefined) return undefined;
  const isDay = last.text === '日' && count <= 31 && limit === undefined;
  return isDay || last.text === '号' || last.text === '年度'
    ? undefined
    : { value: { count: count * many, unit }, next };
}

/** 6个月内, 60天, 10个工作日, 一年半, 半个月: a time that is counted from a day. */
export function readPeriod(tokens: Tokens, at: number): Read<PeriodRead> {
  const read = periodAt(tokens, at);
  return read && read.value.count >= 1 && read.value.count <= most[read.value.unit] ? read : undefined;
}
