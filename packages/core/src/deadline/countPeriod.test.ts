import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import { localDate } from '../date/LocalDate.ts';
import { countPeriod, type Period } from './countPeriod.ts';

const d = localDate;
const calendar = chinaCalendar;

/** Days counted one by one with the machine's own dates, from the notices' lists alone. */
const day24h = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const listed = new Set<string>();
for (const { off } of chinaCalendar.years)
  for (const { from, to } of off)
    for (let time = Date.parse(from); iso(time) <= to; time += day24h) listed.add(iso(time));
const makeUp = new Set<string>(chinaCalendar.years.flatMap((year) => year.makeUp.map(({ date }) => date)));
const isKnown = (time: number) => iso(time) >= '2023-01-01' && iso(time) <= '2026-12-31';
const isWeekend = (time: number) => [0, 6].includes(new Date(time).getUTCDay());
const isOff = (time: number) => listed.has(iso(time)) || (isWeekend(time) && !makeUp.has(iso(time)));

function countNaively(
  { start, count, unit }: Period,
  roll: 'restDay' | 'holidayOnly' | 'none',
): string | undefined {
  const begun = new Date(Date.parse(start));
  let time = begun.getTime();
  if (unit === 'workingDay') {
    for (let left = count; left > 0; ) {
      time += day24h;
      if (!isKnown(time)) return undefined;
      if (!isOff(time)) left -= 1;
    }
    return iso(time);
  }
  if (unit === 'day') time += count * day24h;
  else {
    const months = unit === 'year' ? count * 12 : count;
    const monthOf = (at: number) => new Date(at).getUTCFullYear() * 12 + new Date(at).getUTCMonth();
    while (monthOf(time) - monthOf(begun.getTime()) < months) time += day24h;
    while (new Date(time).getUTCDate() < begun.getUTCDate() && monthOf(time + day24h) === monthOf(time))
      time += day24h;
  }
  if (roll === 'none') return iso(time);
  for (; ; time += day24h) {
    if (!isKnown(time)) return undefined;
    if (roll === 'holidayOnly' ? !listed.has(iso(time)) : !isOff(time)) return iso(time);
  }
}

describe('counting a period', () => {
  it('agrees with counting the days one by one', () => {
    const aPeriod = fc.record({
      start: fc
        .integer({ min: 0, max: 1500 })
        .map((days) => d(iso(Date.parse('2022-11-01') + days * day24h))),
      unit: fc.constantFrom('day', 'workingDay', 'month', 'year'),
      count: fc.integer({ min: 1, max: 60 }),
    }) as fc.Arbitrary<Period>;
    fc.assert(
      fc.property(aPeriod, fc.constantFrom('restDay', 'holidayOnly', 'none'), (period, roll) => {
        const short = {
          ...period,
          count: period.unit === 'year' ? Math.ceil(period.count / 20) : period.count,
        };
        const counted = countPeriod(short, { calendar, roll });
        expect(counted.ok ? counted.value.due : undefined).toBe(countNaively(short, roll));
      }),
      { numRuns: 3000, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false },
    );
  }, 30_000);

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
    expect(() => countPeriod({ start: d('2024-01-22'), count: 1.5, unit: 'day' }, {})).toThrow(RangeError);
  });
});
