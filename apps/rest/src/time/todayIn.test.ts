import { describe, expect, it } from 'vitest';
import { todayIn } from './todayIn.ts';

describe('today in the ledgers’ zone', () => {
  it.each([
    ['2024-06-19T15:59:59.999Z', '2024-06-19'],
    ['2024-06-19T16:00:00.000Z', '2024-06-20'],
    ['2024-06-20T15:59:59.999Z', '2024-06-20'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
    ['2024-12-31T16:00:00.000Z', '2025-01-01'],
  ])('is at %s %s', (instant, day) => {
    expect(todayIn(new Date(instant))).toBe(day);
    expect(todayIn(new Date(instant))).toBe(day);
  });

  it('is no day where the clock is none', () => {
    expect(() => todayIn(new Date(Number.NaN))).toThrow();
  });
});
