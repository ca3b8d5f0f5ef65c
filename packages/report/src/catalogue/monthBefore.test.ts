import { isLocalDate, localDate } from '@zhenggai/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthBefore } from './monthBefore.ts';

describe('monthBefore', () => {
  it.each([
    ['2024-07-10', '2024-06-10'],
    ['2024-06-30', '2024-05-31'],
    ['2024-03-31', '2024-02-29'],
    ['2024-03-30', '2024-02-29'],
    ['2023-03-29', '2023-02-28'],
    ['2024-02-29', '2024-01-31'],
    ['2024-01-15', '2023-12-15'],
  ])('of %s is %s', (day, before) => {
    expect(monthBefore(localDate(day))).toBe(before);
  });

  it('is a day of the month before, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1999-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = localDate(date.toISOString().slice(0, 10));
          const before = monthBefore(day);
          expect(isLocalDate(before)).toBe(true);
          const month = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
          expect(month(day) - month(before)).toBe(1);
        },
      ),
    );
  });
});
