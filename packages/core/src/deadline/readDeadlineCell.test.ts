import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import { localDate } from '../date/LocalDate.ts';
import { shownPrecision } from './dateFormat.ts';
import { readDeadlineDay } from './readDeadlineDay.ts';
import { readDeadlineNumber } from './readDeadlineNumber.ts';

const context = { asOf: localDate('2024-03-01'), start: localDate('2024-01-22'), calendar: chinaCalendar };

describe('a date cell', () => {
  it('is its day, its raw text the ISO day', () => {
    expect(readDeadlineDay(localDate('2024-06-30'), context)).toEqual({
      raw: '2024-06-30',
      kind: 'date',
      due: '2024-06-30',
      precision: 'day',
      sustain: false,
      ambiguous: false,
      notes: ['restDay'],
    });
  });

  it('whose format shows only year and month means the last day of the month, to be confirmed (row 8a)', () => {
    const shown = {
      raw: '2024-06-01',
      due: '2024-06-30',
      precision: 'month',
      ambiguous: false,
      notes: ['confirm'],
    };
    expect(readDeadlineDay(localDate('2024-06-01'), { ...context, format: 'yyyy"年"m"月"' })).toMatchObject(
      shown,
    );
    expect(readDeadlineNumber(45444, { ...context, format: 'yyyy"年"m"月";@' })).toMatchObject(shown);
  });

  it('whose format shows only the year means the last day of the year, to be confirmed', () => {
    expect(readDeadlineDay(localDate('2024-06-01'), { format: 'yyyy' })).toMatchObject({
      due: '2024-12-31',
      precision: 'year',
      notes: ['confirm'],
    });
  });

  it('is read in the system of its workbook (row 2)', () => {
    expect(readDeadlineNumber(45473, { format: 'yyyy-mm-dd' }).due).toBe('2024-06-30');
    expect(readDeadlineNumber(44011, { format: 'yyyy-mm-dd', date1904: true }).due).toBe('2024-06-30');
  });

  it('with a number that is no day has no day', () => {
    expect(readDeadlineNumber(-5, { format: 'yyyy-mm-dd' })).toMatchObject({
      kind: 'unknown',
      notes: ['invalidDate'],
    });
    expect(readDeadlineNumber(60, { format: 'yyyy-mm-dd' })).toMatchObject({
      kind: 'unknown',
      notes: ['invalidDate'],
    });
  });
});

describe('a number cell', () => {
  it.each([
    [45473, '2024-06-30'],
    [20240630, '2024-06-30'],
    [202406, '2024-06-30'],
    [2024, '2024-12-31'],
    [2024.6, '2024-06-30'],
    [2024.11, '2024-11-30'],
    [2024.12, '2024-12-31'],
  ])('%d is the day %s', (value, due) => {
    expect(readDeadlineNumber(value, context)).toMatchObject({
      raw: String(value),
      kind: 'date',
      due,
      ambiguous: false,
    });
    expect(readDeadlineNumber(value, { ...context, format: 'General' }).due).toBe(due);
  });

  it('2024.1 may be January or October (row 8)', () => {
    expect(readDeadlineNumber(2024.1, context)).toMatchObject({
      kind: 'date',
      due: '2024-01-31',
      ambiguous: true,
      readings: ['2024-01-31', '2024-10-31'],
    });
  });

  it.each([2024.13, 2024.3456, 6.3, 0, -1, 12, 1e21, Number.NaN, Number.POSITIVE_INFINITY, 0.5])(
    '%d is no day',
    (value) => {
      expect(readDeadlineNumber(value, context)).toMatchObject({ kind: 'unknown' });
      expect(readDeadlineNumber(value, context).due).toBeUndefined();
    },
  );
});

describe('what a number format shows', () => {
  it.each([
    ['yyyy-mm-dd', 'day'],
    ['m/d/yy', 'day'],
    ['yyyy"年"m"月"d"日";@', 'day'],
    ['[$-804]yyyy"年"m"月"', 'month'],
    ['[DBNum1][$-804]yyyy"年"m"月";@', 'month'],
    ['yyyy\\年m\\月', 'month'],
    ['yyyy年m月', 'month'],
    ['m"月"d"日"', 'day'],
    ['mmm-yy', 'month'],
    ['yyyy', 'year'],
    ['yyyy/m/d h:mm', 'day'],
    ['General', undefined],
    ['0.00', undefined],
    ['0.00E+00', undefined],
    ['#,##0', undefined],
    ['h:mm', undefined],
    ['[h]:mm:ss', undefined],
    ['@', undefined],
    ['"day"0', undefined],
  ])('%s: %s', (format, shown) => {
    expect(shownPrecision(format)).toBe(shown);
  });
});
