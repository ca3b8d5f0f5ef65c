import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt } from './dayAt.ts';

describe('the day in the ledgers’ zone', () => {
  it.each([
    ['2024-06-19T15:59:59.999Z', '2024-06-19'],
    ['2024-06-19T16:00:00.000Z', '2024-06-20'],
    ['2024-06-20T15:59:59.999Z', '2024-06-20'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
    ['2024-12-31T16:00:00.000Z', '2025-01-01'],
  ])('is at %s %s', (instant, day) => {
    expect(dayAt(new Date(instant))).toBe(day);
  });

  it('is the one that a clock in Shanghai shows', () => {
    const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
    const instants = fc.date({
      min: new Date('1992-01-01T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(dayAt(instant)).toBe(shanghai.format(instant));
      }),
      { numRuns: 1000 },
    );
  });

  it('is no day where the clock is none', () => {
    expect(() => dayAt(new Date(Number.NaN))).toThrow(RangeError);
  });
});
