import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './chinaCalendar.ts';
import { workingDaysInYear } from './workingDaysInYear.ts';

describe('the working days of a year', () => {
  it.each([2027, -1, 10_000, 2024.5])('that the calendar does not list are not counted: %d', (year) => {
    expect(workingDaysInYear(year, chinaCalendar)).toEqual({
      ok: false,
      refusals: [{ code: 'calendar-missing', facts: { year } }],
    });
  });
});
