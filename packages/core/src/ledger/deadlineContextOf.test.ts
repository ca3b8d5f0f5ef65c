import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import type { CalendarYear } from '../calendar/WorkCalendar.ts';
import { localDate } from '../date/LocalDate.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import { digestOf } from '../digest/digestOf.ts';
import { nothingAdopted } from './AdoptedRules.ts';
import { calendarOfPin } from './calendarOf.ts';
import { deadlineContextOf, type LedgerRules } from './deadlineContextOf.ts';
import { currentCalendar } from './pins.ts';

const asOf = localDate('2024-03-01');
const facts = { feedbackDate: localDate('2024-01-22'), reportDeliveredOn: localDate('2024-02-05') };
const ledger: LedgerRules = { facts, calendar: currentCalendar, adopted: nothingAdopted };
const next: CalendarYear = {
  year: 2027,
  source: { title: '关于2027年部分节假日安排的通知' },
  off: [{ name: '元旦', from: localDate('2027-01-01'), to: localDate('2027-01-03') }],
  makeUp: [],
};

describe('what a ledger’s deadlines are read against', () => {
  it('are its own days, its calendar, and how a last day moves', () => {
    expect(deadlineContextOf(ledger, { asOf })).toEqual({
      asOf,
      start: '2024-01-22',
      anchors: { feedbackReceived: '2024-01-22', reportDelivered: '2024-02-05' },
      calendar: chinaCalendar,
      roll: 'restDay',
      rollTo: 'after',
    });
  });

  it('gives 立行立改 the days of a policy that was switched on, from that policy’s own day', () => {
    const adopted = { ...nothingAdopted, enabled: ['audit-immediate-60d'] };
    const context = deadlineContextOf({ ...ledger, adopted }, { asOf });
    expect(readDeadline('立行立改', context)).toMatchObject({
      kind: 'immediate',
      start: '2024-02-05',
      due: '2024-04-07',
    });
    expect(readDeadline('立行立改', deadlineContextOf(ledger, { asOf })).due).toBeUndefined();
    const { reportDeliveredOn: _, ...undelivered } = facts;
    expect(
      readDeadline('立行立改', deadlineContextOf({ ...ledger, adopted, facts: undelivered }, { asOf })).notes,
    ).toContain('missingAnchor');
  });

  it('counts nothing where the pinned calendar is not at hand', () => {
    const elsewhere = { ...ledger, calendar: { id: 'cn', version: '2031.1', digest: 'sha256:00' } };
    expect(deadlineContextOf(elsewhere, { asOf })).not.toHaveProperty('calendar');
    expect(readDeadline('15个工作日内', deadlineContextOf(elsewhere, { asOf })).notes).toContain(
      'calendarMissing',
    );
  });
});

describe('the calendar that a pin names', () => {
  it('is digested as the shipped one is', () => {
    expect(digestOf(chinaCalendar.years)).toBe(chinaCalendar.digest);
  });

  it('holds only the shipped years that stood in it, though a later program ships more', () => {
    const years = chinaCalendar.years.slice(0, 3);
    const pin = { id: 'cn', version: '2025.1', digest: digestOf(years) };
    expect(calendarOfPin(pin, [])).toEqual({ ...pin, years });
  });

  it('holds the years that the ledger was given itself', () => {
    const years = [...chinaCalendar.years, next];
    const pin = { id: 'cn', version: '2026.1+2027', digest: digestOf(years) };
    expect(calendarOfPin(pin, [next])).toEqual({ ...pin, years });
    expect(calendarOfPin(pin, [])).toBeUndefined();
    expect(calendarOfPin(pin, [{ ...next, source: { title: '另一份通知' } }])).toBeUndefined();
  });
});
