import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './chinaCalendar.ts';
import { createCalendar } from './createCalendar.ts';

const name = { id: 'cn-own', version: '1', digest: 'sha256:0' };

describe('a calendar put together', () => {
  it('lists its years in their order, whatever the order they came in', () => {
    const years = [...chinaCalendar.years].reverse();
    expect(createCalendar(name, years)).toEqual({ ok: true, value: { ...name, years: chinaCalendar.years } });
  });

  it('is refused for everything that is wrong with any of its years', () => {
    const [first] = chinaCalendar.years;
    expect(createCalendar(name, [first, null, first])).toMatchObject({
      ok: false,
      refusals: [
        { code: 'calendar-year-invalid', facts: { reason: 'not-an-object' } },
        { code: 'calendar-year-twice', facts: { year: 2023 } },
      ],
    });
  });

  it('the shipped one is called cn', () => {
    expect(chinaCalendar.id).toBe('cn');
  });
});
