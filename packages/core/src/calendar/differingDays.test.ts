import { expect, it } from 'vitest';
import { localDate } from '../date/LocalDate.ts';
import { differingDays } from './differingDays.ts';
import type { CalendarYear } from './WorkCalendar.ts';

const d = localDate;
const year: CalendarYear = {
  year: 2027,
  source: { title: '通知' },
  off: [{ name: '元旦', from: d('2027-01-01'), to: d('2027-01-03') }],
  makeUp: [{ name: '元旦', date: d('2027-01-09') }],
};

it('tells the days of which two notices say different things', () => {
  expect(differingDays(year, { ...year, source: { title: '另一份' } })).toEqual([]);
  const other: CalendarYear = {
    ...year,
    off: [
      { name: '元旦', from: d('2027-01-01'), to: d('2027-01-02') },
      { name: '周末', from: d('2027-01-09'), to: d('2027-01-09') },
    ],
    makeUp: [],
  };
  expect(differingDays(year, other)).toEqual([
    { day: '2027-01-03', from: 'off', to: 'unnamed' },
    { day: '2027-01-09', from: 'make-up', to: 'off' },
  ]);
});

it('tells them earliest first, whichever notice names them, and those that only the later one names', () => {
  const early: CalendarYear = {
    ...year,
    off: [{ name: '元旦', from: d('2026-12-31'), to: d('2027-01-03') }],
  };
  const late: CalendarYear = {
    ...year,
    off: [...year.off, { name: '春节', from: d('2027-02-06'), to: d('2027-02-06') }],
  };
  expect(differingDays(late, early)).toEqual([
    { day: '2026-12-31', from: 'unnamed', to: 'off' },
    { day: '2027-02-06', from: 'off', to: 'unnamed' },
  ]);
});
