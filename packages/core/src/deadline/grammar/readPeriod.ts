import { halfMonthDays } from '../../rules/generated/constants.ts';
import type { PeriodUnit } from '../countPeriod.ts';
import { numberAt, type Read, type Tokens, wordAt } from './Read.ts';

export interface PeriodRead {
  readonly count: number;
  readonly unit: PeriodUnit;
}

/** Longer than these no time limit of this field is: the number is then something else, or a typing error. */
const most: Readonly<Record<PeriodUnit, number>> = { day: 3660, workingDay: 2500, month: 120, year: 10 };

function readUnit(tokens: Tokens, at: number, count: number): Read<PeriodRead> {
  const counted = wordAt(tokens, at, 'piece');
  const start = counted ? at + 1 : at;
  const unit = wordAt(
    tokens,
    start,
    'month',
    'year',
    'days',
    'day',
    'week',
    'quarter',
    'workingDay',
    'halfMonth',
  );
  const next = start + 1;
  switch (unit?.word) {
    case 'workingDay':
      return { value: { count, unit: 'workingDay' }, next };
    case 'days':
      return { value: { count, unit: 'day' }, next };
    case 'week':
      return { value: { count: count * 7, unit: 'day' }, next };
    // 3月 is March and 一季度 the first quarter; with 个 they are counted.
    case 'month':
      return counted && unit.text === '月' ? { value: { count, unit: 'month' }, next } : undefined;
    case 'quarter':
      return counted ? { value: { count: count * 3, unit: 'month' }, next } : undefined;
    case 'year':
      return unit.text === '年' && !counted ? { value: { count, unit: 'year' }, next } : undefined;
    // 30日 may be a day of a month; 60日 and 30日内 are counted.
    case 'day':
      return unit.text === '日' && (count > 31 || wordAt(tokens, next, 'within'))
        ? { value: { count, unit: 'day' }, next }
        : undefined;
    default:
      return undefined;
  }
}

/** 6个月内, 60天, 10个工作日, 半年, 半个月: a time that is counted from a day. */
export function readPeriod(tokens: Tokens, at: number): Read<PeriodRead> {
  const number = numberAt(tokens, at);
  const half = wordAt(tokens, at, 'halfYear', 'halfMonth');
  const read: Read<PeriodRead> = half
    ? {
        value: half.word === 'halfYear' ? { count: 6, unit: 'month' } : { count: halfMonthDays, unit: 'day' },
        next: at + 1,
      }
    : number && number.digits !== 4
      ? readUnit(tokens, at + 1, number.value)
      : undefined;
  // NaN, of a number too long to be one, fails here as well.
  if (!read || !(read.value.count >= 1 && read.value.count <= most[read.value.unit])) return undefined;
  return { value: read.value, next: wordAt(tokens, read.next, 'within') ? read.next + 1 : read.next };
}
