import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import type { CalendarYear } from '../calendar/WorkCalendar.ts';
import { localDate } from '../date/LocalDate.ts';
import { calendarOf } from './calendarOf.ts';
import { calendarWithYears, foundationOn } from './calendarWithYears.ts';
import { currentCalendar } from './pins.ts';

const aYear = (year: number): CalendarYear => ({
  year,
  source: { title: `关于${year}年部分节假日安排的通知` },
  off: [{ name: '元旦', from: localDate(`${year}-01-01`), to: localDate(`${year}-01-01`) }],
  makeUp: [],
});

describe('a calendar with added years', () => {
  it('names them in its version, and is what a ledger that rests on it counts by', () => {
    const calendar = calendarWithYears([aYear(2028), aYear(2027)]);
    expect(calendar.version).toBe(`${chinaCalendar.version}+2027+2028`);
    expect(calendar.years.map(({ year }) => year).slice(-3)).toEqual([2026, 2027, 2028]);
    const foundation = foundationOn(calendar);
    expect(foundation.adopted.years.map(({ year }) => year)).toEqual([2027, 2028]);
    expect(calendarOf(foundation)).toEqual(calendar);
  });

  it('can be added to again, and takes another content in the place of a shipped year', () => {
    const once = calendarWithYears([aYear(2027)]);
    expect(calendarWithYears([aYear(2028)], once)).toEqual(calendarWithYears([aYear(2027), aYear(2028)]));
    const changed = calendarWithYears([aYear(2026)]);
    expect(changed.version).toBe(`${chinaCalendar.version}+2026`);
    expect(calendarOf(foundationOn(changed))).toEqual(changed);
  });

  it('is the shipped one where nothing differs', () => {
    expect(calendarWithYears([])).toBe(chinaCalendar);
    expect(calendarWithYears(chinaCalendar.years.slice(-1))).toBe(chinaCalendar);
    expect(foundationOn(chinaCalendar).calendar).toEqual(currentCalendar);
  });
});
