import { describe, expect, it } from 'vitest';
import { cases, cells, expectCase, expectCell, workingDays } from '../../test/deadlineCases.ts';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import { workingDaysInYear } from '../calendar/workingDaysInYear.ts';

const rows = new Set([...cases, ...cells].map(({ row }) => String(row)));

describe('every row of the brief has a case', () => {
  it.each([...Array.from({ length: 41 }, (_, index) => String(index + 1)), '8a'])('row %s', (row) => {
    expect(rows).toContain(row);
  });
});

describe.each(cases)('$name', (one) => {
  it.each(one.texts)('%s', (text) => expectCase(one, text));
});

describe('a cell', () => {
  it.each(cells)('$name', (one) => expectCell(one));
});

describe('working days of a year', () => {
  it.each(Object.entries(workingDays))('%s has %i', (year, count) => {
    expect(workingDaysInYear(Number(year), chinaCalendar)).toEqual({ ok: true, value: count });
  });

  it('every year with a calendar is counted', () => {
    expect(Object.keys(workingDays).map(Number)).toEqual(chinaCalendar.years.map(({ year }) => year));
  });
});
