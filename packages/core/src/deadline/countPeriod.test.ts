import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import { localDate } from '../date/LocalDate.ts';
import { countPeriod } from './countPeriod.ts';

const d = localDate;
const calendar = chinaCalendar;

describe('counting a period', () => {
  it('names the day before it moved', () => {
    expect(countPeriod({ start: d('2024-08-01'), count: 2, unit: 'month' }, { calendar })).toEqual({
      ok: true,
      value: { due: '2024-10-08', unrolled: '2024-10-01' },
    });
  });

  it('invariant 12: no calendar, no answer', () => {
    const start = d('2024-01-22');
    const missing = (year: number) => ({
      ok: false,
      refusals: [{ code: 'calendar-missing', facts: { year } }],
    });
    expect(countPeriod({ start, count: 36, unit: 'month' }, { calendar })).toEqual(missing(2027));
    expect(countPeriod({ start, count: 5, unit: 'workingDay' }, {})).toEqual(missing(2024));
    expect(countPeriod({ start, count: 12, unit: 'month' }, {})).toEqual(missing(2025));
    expect(countPeriod({ start, count: 36, unit: 'month' }, { roll: 'none' })).toEqual({
      ok: true,
      value: { due: '2027-01-22', unrolled: '2027-01-22' },
    });
  });
});

describe('a last day that is a day off', () => {
  // Saturday 15 June 2024; 1 October 2024 is the first day off of a block that ends on the 7th.
  it.each([
    ['2024-04-16', 60, 'day', { roll: 'restDay', rollTo: 'after' }, '2024-06-17'],
    ['2024-04-16', 60, 'day', { roll: 'restDay', rollTo: 'before' }, '2024-06-14'],
    ['2024-04-16', 60, 'day', { roll: 'holidayOnly', rollTo: 'before' }, '2024-06-15'],
    ['2024-04-16', 60, 'day', { roll: 'none', rollTo: 'before' }, '2024-06-15'],
    ['2024-08-01', 2, 'month', { rollTo: 'before' }, '2024-09-30'],
    ['2024-08-01', 2, 'month', { rollTo: 'before', roll: 'holidayOnly' }, '2024-09-30'],
  ] as const)('%s and %i %s with %o ends on %s', (start, count, unit, how, due) => {
    const end = countPeriod({ start: d(start), count, unit }, { calendar, ...how });
    expect(end.ok && end.value.due).toBe(due);
  });
});

describe('counting back', () => {
  it.each([
    ['2024-07-22', -20, 'workingDay', '2024-06-24'], // 19–15, 12–8, 5–1 July (15), 28–24 June (20)
    ['2024-02-18', -1, 'workingDay', '2024-02-09'], // over the block of Spring Festival
    ['2024-03-31', -1, 'month', '2024-02-29'], // no 31 February
    ['2024-02-29', -1, 'year', '2023-02-28'],
    ['2024-03-15', -15, 'day', '2024-02-29'],
    ['2024-06-30', -15, 'day', '2024-06-17'], // Saturday 15 June moves on to Monday
  ] as const)('%s and %i %s ends on %s', (start, count, unit, due) => {
    const end = countPeriod({ start: d(start), count, unit }, { calendar });
    expect(end.ok && end.value.due).toBe(due);
  });

  it('a count is a whole number', () => {
    expect(() => countPeriod({ start: d('2024-01-22'), count: 1.5, unit: 'day' }, {})).toThrow(
      new RangeError('not a whole number: 1.5'),
    );
  });
});
