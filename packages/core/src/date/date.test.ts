import { addMonths as theirsAddMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays as theirsDifferenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { endOfMonth as theirsEndOfMonth } from 'date-fns/endOfMonth';
import { endOfQuarter as theirsEndOfQuarter } from 'date-fns/endOfQuarter';
import { endOfYear as theirsEndOfYear } from 'date-fns/endOfYear';
import { format as theirsFormat } from 'date-fns/format';
import { parseISO as theirsParseISO } from 'date-fns/parseISO';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './addDays.ts';
import { addMonths } from './addMonths.ts';
import { dayOf } from './dayOf.ts';
import { dayOfSerial } from './dayOfSerial.ts';
import { dayOfWeek } from './dayOfWeek.ts';
import { daysInMonth } from './daysInMonth.ts';
import { differenceInDays } from './differenceInDays.ts';
import { earliest } from './earliest.ts';
import { endOfHalfYear } from './endOfHalfYear.ts';
import { endOfMonth } from './endOfMonth.ts';
import { endOfQuarter } from './endOfQuarter.ts';
import { endOfYear } from './endOfYear.ts';
import { isLocalDate, localDate } from './LocalDate.ts';
import { latest } from './latest.ts';

const d = localDate;
const aDay = fc.integer({ min: 0, max: 18_600 }).map((count) => addDays(d('2000-01-01'), count));

/** Zones whose midnights do odd things: summer time at midnight, a skipped day, half hours, both ends of the earth. */
const zones = [
  'UTC',
  'Asia/Shanghai',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Kiritimati',
];

describe.each(zones)('days in the time zone %s', (zone) => {
  const inZone = (check: () => void) => () => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      check();
    } finally {
      process.env.TZ = before ?? '';
      if (before === undefined) delete process.env.TZ;
    }
  };

  it(
    'the zone is in force',
    inZone(() => {
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    }),
  );

  it(
    'every day of 1985–2030 has a successor one day later',
    inZone(() => {
      for (let year = 1985; year <= 2030; year += 1)
        for (let month = 1; month <= 12; month += 1)
          for (let day = 1; day <= daysInMonth(year, month); day += 1) {
            const today = dayOf(year, month, day);
            const tomorrow =
              dayOf(year, month, day + 1) ?? dayOf(year, month + 1, 1) ?? dayOf(year + 1, 1, 1);
            if (!today || !tomorrow) throw new Error(`no day ${year}-${month}-${day}`);
            if (addDays(today, 1) !== tomorrow) throw new Error(`${today} + 1 = ${addDays(today, 1)}`);
          }
    }),
  );

  it(
    'months end on the same-numbered day or the last one',
    inZone(() => {
      expect(addMonths(d('2023-11-30'), 3)).toBe('2024-02-29');
      expect(addMonths(d('2024-01-31'), 1)).toBe('2024-02-29');
      expect(addMonths(d('2023-12-31'), 2)).toBe('2024-02-29');
      expect(addMonths(d('2024-01-22'), 12)).toBe('2025-01-22');
      expect(addMonths(d('2024-03-31'), -1)).toBe('2024-02-29');
    }),
  );

  it(
    'ends of month, quarter, half year and year',
    inZone(() => {
      expect([endOfMonth, endOfQuarter, endOfHalfYear, endOfYear].map((end) => end(d('2024-02-03')))).toEqual(
        ['2024-02-29', '2024-03-31', '2024-06-30', '2024-12-31'],
      );
      expect(endOfHalfYear(d('2024-07-01'))).toBe('2024-12-31');
    }),
  );

  it(
    '30 June 2024 is a Sunday',
    inZone(() => {
      expect(dayOfWeek(d('2024-06-30'))).toBe(7);
      expect(dayOfWeek(d('2024-07-01'))).toBe(1);
    }),
  );
});

describe('LocalDate', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-6-30',
    '2024-06-31',
    '2024-06-00',
    '2024-06-30 ',
    '',
    7,
    null,
  ])('%s is none', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text as string)).toThrow(RangeError);
  });

  it('an impossible day is never moved to a possible one', () => {
    expect(dayOf(2024, 2, 30)).toBeUndefined();
    expect(dayOf(2024, 13, 1)).toBeUndefined();
    expect(dayOf(2024, 1.5, 1)).toBeUndefined();
    expect(dayOf(Number.NaN, 1, 1)).toBeUndefined();
  });
});

describe('counting days', () => {
  it('going there and coming back is the same day', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        const to = addDays(from, count);
        expect(differenceInDays(to, from)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
      }),
      { numRuns: 1000 },
    );
  });

  it('the earliest and the latest of no days are nothing', () => {
    expect(earliest([])).toBeUndefined();
    expect(latest([])).toBeUndefined();
    expect(earliest([d('2024-03-01'), d('2023-12-31')])).toBe('2023-12-31');
    expect(latest([d('2024-03-01'), d('2023-12-31')])).toBe('2024-03-01');
  });

  it('a serial number is the same day in both systems', () => {
    expect(dayOfSerial(45473)).toBe('2024-06-30');
    expect(dayOfSerial(45473.75)).toBe('2024-06-30');
    expect(dayOfSerial(44011, { date1904: true })).toBe('2024-06-30');
    expect(dayOfSerial(59)).toBe('1900-02-28');
    expect(dayOfSerial(60)).toBeUndefined();
    expect(dayOfSerial(61)).toBe('1900-03-01');
    expect(dayOfSerial(Number.NaN)).toBeUndefined();
    expect(dayOfSerial(-1)).toBeUndefined();
    expect(dayOfSerial(1e12)).toBeUndefined();
  });
});

describe('months, quarters and years', () => {
  it('agree with date-fns', () => {
    const plain = (day: Date) => theirsFormat(day, 'yyyy-MM-dd');
    fc.assert(
      fc.property(aDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        const date = theirsParseISO(day);
        expect(addMonths(day, count)).toBe(plain(theirsAddMonths(date, count)));
        expect(endOfMonth(day)).toBe(plain(theirsEndOfMonth(date)));
        expect(endOfQuarter(day)).toBe(plain(theirsEndOfQuarter(date)));
        expect(endOfYear(day)).toBe(plain(theirsEndOfYear(date)));
        expect(differenceInDays(addMonths(day, count), day)).toBe(
          theirsDifferenceInCalendarDays(theirsAddMonths(date, count), date),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('a month outside the years that a day can be written in is refused', () => {
    expect(() => addMonths(d('9999-12-01'), 1)).toThrow(RangeError);
    expect(() => addMonths(d('0000-01-01'), -1)).toThrow(RangeError);
  });
});
