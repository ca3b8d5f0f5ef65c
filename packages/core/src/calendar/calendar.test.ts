import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../date/addDays.ts';
import { dayOfWeek } from '../date/dayOfWeek.ts';
import { differenceInDays } from '../date/differenceInDays.ts';
import { type LocalDate, localDate } from '../date/LocalDate.ts';
import { yearOf } from '../date/partsOf.ts';
import { addWorkingDays } from './addWorkingDays.ts';
import { chinaCalendar } from './chinaCalendar.ts';
import { createCalendar } from './createCalendar.ts';
import { dayKind } from './dayKind.ts';
import { isWorkingDay } from './isWorkingDay.ts';
import { readCalendarYear } from './readCalendarYear.ts';
import { rollToWorkingDay } from './rollToWorkingDay.ts';
import { workingDaysInYear } from './workingDaysInYear.ts';

const d = localDate;
const first = d('2023-01-01');
const last = d('2026-12-31');
const everyDay = Array.from({ length: differenceInDays(last, first) + 1 }, (_, count) =>
  addDays(first, count),
);
const aListedDay = fc.constantFrom(...everyDay);

function valueIn<T>(outcome: { ok: true; value: T } | { ok: false; refusals: readonly unknown[] }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}
const missing = (year: number) => ({ ok: false, refusals: [{ code: 'calendar-missing', facts: { year } }] });
const kindOf = (day: string) => valueIn(dayKind(d(day), chinaCalendar));

describe('the shipped calendar', () => {
  it.each([
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, days) => {
    expect(workingDaysInYear(year, chinaCalendar)).toEqual({ ok: true, value: days });
  });

  it('names the notice of each year, and is pinned by version and digest', () => {
    for (const { source } of chinaCalendar.years) expect(source.title).toContain('部分节假日安排的通知');
    expect(chinaCalendar.version).toMatch(/^\d{4}\.\d+$/);
    expect(chinaCalendar.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('agrees with chinese-days on every day', () => {
    const differing = everyDay.filter(
      (day) => chineseDays.isWorkday(day) !== valueIn(isWorkingDay(day, chinaCalendar)),
    );
    expect(differing).toEqual([]);
  });

  it('a make-up day is a Saturday or Sunday', () => {
    for (const { makeUp } of chinaCalendar.years)
      for (const { date } of makeUp) expect(dayOfWeek(date)).toBeGreaterThanOrEqual(6);
  });
});

describe('what kind of day it is', () => {
  it.each([
    ['2024-02-09', 'workday', '除夕 2024 was only encouraged as a day off'],
    ['2025-01-28', 'holiday', '除夕 is a statutory day from 2025 on'],
    ['2024-02-18', 'makeUpDay', 'a Sunday worked for 春节'],
    ['2024-02-17', 'holiday', 'a Saturday within the block'],
    ['2024-06-30', 'weekend', 'a plain Sunday'],
    ['2026-02-28', 'makeUpDay', 'a Saturday worked for 春节'],
  ])('%s is a %s: %s', (day, kind) => {
    expect(kindOf(day)).toBe(kind);
  });

  it('the block of 2023 begins in 2022, but 2022 is not a year of the calendar', () => {
    expect(dayKind(d('2022-12-31'), chinaCalendar)).toEqual(missing(2022));
    expect(kindOf('2023-01-01')).toBe('holiday');
  });
});

describe('invariant 12: no calendar, no answer', () => {
  it('a day of a year without data has no kind and is neither worked nor off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 }), (count) => {
        const day = addDays(d('1970-01-01'), count);
        const listed = chinaCalendar.years.some(({ year }) => year === yearOf(day));
        expect(dayKind(day, chinaCalendar).ok).toBe(listed);
        expect(isWorkingDay(day, chinaCalendar).ok).toBe(listed);
      }),
      { numRuns: 1000 },
    );
  });

  it('a count that enters a year without data refuses and names the year', () => {
    expect(addWorkingDays(d('2026-12-25'), { count: 4, calendar: chinaCalendar })).toEqual({
      ok: true,
      value: '2026-12-31',
    });
    expect(addWorkingDays(d('2026-12-25'), { count: 5, calendar: chinaCalendar })).toEqual(missing(2027));
    expect(addWorkingDays(d('2023-01-05'), { count: -4, calendar: chinaCalendar })).toEqual(missing(2022));
    expect(workingDaysInYear(2027, chinaCalendar)).toEqual(missing(2027));
  });

  it('a count never jumps over a year without data', () => {
    const gap = valueIn(
      createCalendar(
        chinaCalendar,
        chinaCalendar.years.filter(({ year }) => year !== 2025),
      ),
    );
    expect(addWorkingDays(d('2024-12-30'), { count: 300, calendar: gap })).toEqual(missing(2025));
  });

  it('a day off that would roll into a year without data refuses', () => {
    const only2023 = valueIn(
      createCalendar(
        chinaCalendar,
        chinaCalendar.years.filter(({ year }) => year === 2023),
      ),
    );
    expect(rollToWorkingDay(d('2023-12-31'), { calendar: only2023, roll: 'restDay' })).toEqual(missing(2024));
    expect(
      rollToWorkingDay(d('2023-01-01'), { calendar: only2023, roll: 'holidayOnly', to: 'before' }),
    ).toEqual(missing(2022));
    expect(rollToWorkingDay(d('2031-01-01'), { calendar: only2023, roll: 'none' })).toEqual({
      ok: true,
      value: '2031-01-01',
    });
  });
});

describe('counting working days', () => {
  it.each([
    ['2024-01-22', 10, '2024-02-04'],
    ['2024-01-22', 15, '2024-02-09'],
    ['2024-01-22', 30, '2024-03-07'],
    ['2025-09-25', 10, '2025-10-15'],
    ['2026-02-12', 5, '2026-02-26'],
    ['2024-06-30', 0, '2024-06-30'],
    ['2024-02-18', -1, '2024-02-09'],
  ])('%s and %i working days is %s', (from, count, to) => {
    expect(addWorkingDays(d(from), { count, calendar: chinaCalendar })).toEqual({ ok: true, value: to });
  });

  it('agrees with counting the days one by one', () => {
    // Written from the notices' lists alone, without the code under test.
    const off = new Set(
      chinaCalendar.years.flatMap(({ off }) =>
        off.flatMap(({ from, to }) => everyDay.filter((day) => from <= day && day <= to)),
      ),
    );
    const makeUp = new Set(chinaCalendar.years.flatMap(({ makeUp }) => makeUp.map(({ date }) => date)));
    const worked = everyDay.filter((day) => {
      const week = new Date(`${day}T12:00:00Z`).getUTCDay();
      return !off.has(day) && (makeUp.has(day) || (week !== 0 && week !== 6));
    });
    fc.assert(
      fc.property(aListedDay, fc.integer({ min: 1, max: 150 }), (from, count) => {
        const expected: LocalDate | undefined = worked.filter((day) => day > from)[count - 1];
        const counted = addWorkingDays(from, { count, calendar: chinaCalendar });
        expect(counted.ok ? counted.value : undefined).toBe(expected);
      }),
      { numRuns: 3000, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false },
    );
  }, 30_000);

  it('there and back again ends on a working day', () => {
    fc.assert(
      fc.property(aListedDay, fc.integer({ min: 1, max: 200 }), (from, count) => {
        const there = addWorkingDays(from, { count, calendar: chinaCalendar });
        if (!there.ok || !valueIn(isWorkingDay(from, chinaCalendar))) return;
        expect(addWorkingDays(there.value, { count: -count, calendar: chinaCalendar })).toEqual({
          ok: true,
          value: from,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('a count is a whole number', () => {
    expect(() => addWorkingDays(first, { count: 1.5, calendar: chinaCalendar })).toThrow(
      new RangeError('not a whole number of days: 1.5'),
    );
  });
});

describe('rolling a last day', () => {
  it.each([
    ['2024-10-01', 'restDay', '2024-10-08'],
    ['2024-02-11', 'restDay', '2024-02-18'],
    ['2023-09-29', 'restDay', '2023-10-07'],
    ['2026-02-28', 'restDay', '2026-02-28'],
    ['2024-06-15', 'restDay', '2024-06-17'],
    ['2024-06-15', 'holidayOnly', '2024-06-15'],
    ['2024-06-10', 'holidayOnly', '2024-06-11'],
    ['2024-10-01', 'none', '2024-10-01'],
  ] as const)('%s with %s is %s', (day, roll, to) => {
    expect(rollToWorkingDay(d(day), { calendar: chinaCalendar, roll })).toEqual({ ok: true, value: to });
  });

  it('may go to the working day before', () => {
    expect(
      rollToWorkingDay(d('2024-10-03'), { calendar: chinaCalendar, roll: 'restDay', to: 'before' }),
    ).toEqual({ ok: true, value: '2024-09-30' });
  });

  it('ends on the nearest working day and moves no working day', () => {
    fc.assert(
      fc.property(aListedDay, (day) => {
        const rolled = rollToWorkingDay(day, { calendar: chinaCalendar, roll: 'restDay' });
        if (!rolled.ok) return;
        expect(isWorkingDay(rolled.value, chinaCalendar)).toEqual({ ok: true, value: true });
        for (let at = day; at < rolled.value; at = addDays(at, 1))
          expect(isWorkingDay(at, chinaCalendar)).toEqual({ ok: true, value: false });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a year added by a user', () => {
  const source = { title: '2027年部分节假日安排的通知' };
  const year = {
    year: 2027,
    source,
    off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
    makeUp: [],
  };

  it('is counted with', () => {
    const calendar = valueIn(
      createCalendar({ id: 'cn-own', version: '1', digest: 'sha256:0' }, [...chinaCalendar.years, year]),
    );
    expect(addWorkingDays(d('2026-12-31'), { count: 1, calendar })).toEqual({
      ok: true,
      value: '2027-01-04',
    });
  });

  it('twice is refused', () => {
    expect(createCalendar(chinaCalendar, [year, year])).toEqual({
      ok: false,
      refusals: [{ code: 'calendar-year-twice', facts: { year: 2027 } }],
    });
  });

  it.each([
    ['not-an-object', null],
    ['year', { ...year, year: '2027' }],
    ['source', { ...year, source: {} }],
    ['off', { ...year, off: [{ name: '元旦', from: '2027-01-03', to: '2027-01-01' }] }],
    ['off', { ...year, off: [{ name: '元旦', from: '2027-02-30', to: '2027-03-01' }] }],
    ['off', { ...year, off: [{ name: '元旦', from: '2027-01-01', to: '2027-12-31' }] }],
    ['make-up', { ...year, makeUp: [{ name: '元旦', date: '2027-01-04' }] }],
    ['empty', { ...year, off: [] }],
    ['day-of-another-year', { ...year, year: 2029 }],
    ['off-and-worked', { ...year, makeUp: [{ name: '元旦', date: '2027-01-02' }] }],
  ])('is refused for its %s', (reason, data) => {
    const read = readCalendarYear(data);
    expect(read).toMatchObject({
      ok: false,
      refusals: [{ code: 'calendar-year-invalid', facts: { reason } }],
    });
  });
});
