import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/invariants/holds.ts';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import { localDate } from '../date/LocalDate.ts';
import { countPeriod, type Period, type PeriodUnit } from './countPeriod.ts';

/**
 * The days of 2020 to 2029 one by one, as a clerk would see them on a wall calendar: built by stepping through lengths
 * of months and days of the week, from the notices' lists alone. Shares no code with what it is compared with.
 */
interface WallDay {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly isWeekend: boolean;
  readonly isListed: boolean;
  readonly isWorkedInExchange: boolean;
}

const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);

function wallCalendar(): readonly WallDay[] {
  const days: WallDay[] = [];
  let weekday = 3; // 1 January 2020 was a Wednesday
  for (let year = 2020; year <= 2029; year += 1)
    for (let month = 1; month <= 12; month += 1) {
      const isShort = month === 4 || month === 6 || month === 9 || month === 11;
      const length = month === 2 ? (year % 4 === 0 ? 29 : 28) : isShort ? 30 : 31;
      for (let day = 1; day <= length; day += 1) {
        const iso = `${year}-${two(month)}-${two(day)}`;
        const isListed = chinaCalendar.years.some(({ off }) =>
          off.some(({ from, to }) => from <= iso && iso <= to),
        );
        const isWorkedInExchange = chinaCalendar.years.some(({ makeUp }) =>
          makeUp.some(({ date }) => date === iso),
        );
        days.push({ iso, year, month, day, isWeekend: weekday >= 6, isListed, isWorkedInExchange });
        weekday = weekday === 7 ? 1 : weekday + 1;
      }
    }
  return days;
}

const wall = wallCalendar();
const isKnown = ({ year }: WallDay) => year >= 2023 && year <= 2026;
const isOff = ({ isListed, isWeekend, isWorkedInExchange }: WallDay) =>
  isListed || (isWeekend && !isWorkedInExchange);

interface Asked extends Period {
  readonly roll: 'restDay' | 'holidayOnly' | 'none';
  readonly rollTo: 'after' | 'before';
}

/** The month `count` months on, turned over page by page, and in it the same-numbered day or the last. */
function turnPages(from: WallDay, count: number): number {
  let { year, month } = from;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    month += count < 0 ? -1 : 1;
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  const page = wall.filter((day) => day.year === year && day.month === month);
  const found = page.find(({ day }) => day === from.day) ?? page[page.length - 1];
  return found ? wall.indexOf(found) : -1;
}

/** The last day by hand, `missing` where the wall has no year that it needs. */
function countByHand({ start, count, unit, roll, rollTo }: Asked): string {
  const begun = wall.findIndex(({ iso }) => iso === start);
  const from = wall[begun];
  if (!from) throw new Error(start);
  let at = begun;
  if (unit === 'workingDay') {
    for (let left = Math.abs(count); left > 0; ) {
      at += count < 0 ? -1 : 1;
      const day = wall[at];
      if (!day || !isKnown(day)) return 'missing';
      if (!isOff(day)) left -= 1;
    }
    return wall[at]?.iso ?? 'missing';
  }
  if (unit === 'day') at += count;
  else at = turnPages(from, unit === 'year' ? count * 12 : count);
  for (;;) {
    const day = wall[at];
    if (roll === 'none') return day?.iso ?? 'missing';
    if (!day || !isKnown(day)) return 'missing';
    if (roll === 'holidayOnly' ? !day.isListed : !isOff(day)) return day.iso;
    at += rollTo === 'after' ? 1 : -1;
  }
}

/** At most so many of a unit: about a year and a half, so that most periods end within the calendars. */
const most: Readonly<Record<PeriodUnit, number>> = { day: 500, workingDay: 250, month: 18, year: 1 };

const inCalendars = wall.filter(isKnown);
const anAsked: fc.Arbitrary<Asked> = fc
  .constantFrom<PeriodUnit>('day', 'workingDay', 'month', 'year')
  .chain((unit) =>
    fc.record({
      start: fc
        .integer({ min: 0, max: inCalendars.length - 1 })
        .map((at) => localDate(inCalendars[at]?.iso ?? '')),
      unit: fc.constant(unit),
      count: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: -most[unit], max: most[unit] }) },
        // Most periods of the law are short.
        { weight: 2, arbitrary: fc.integer({ min: -3, max: 3 }) },
      ),
      roll: fc.constantFrom('restDay', 'holidayOnly', 'none'),
      rollTo: fc.constantFrom('after', 'before'),
    }),
  );

describe('counting a period', () => {
  it('agrees with counting on a wall calendar, day by day, on 20,000 periods over 2023 to 2026', () => {
    holds(
      fc.property(anAsked, (asked) => {
        const { start, count, unit, roll, rollTo } = asked;
        const counted = countPeriod({ start, count, unit }, { calendar: chinaCalendar, roll, rollTo });
        expect({ asked, end: counted.ok ? counted.value.due : 'missing' }).toEqual({
          asked,
          end: countByHand(asked),
        });
        if (!counted.ok) expect(counted.refusals.map(({ code }) => code)).toEqual(['calendar-missing']);
      }),
      20_000,
    );
  }, 60_000);
});
