import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import { workingDaysInYear } from '../calendar/workingDaysInYear.ts';
import { localDate } from '../date/LocalDate.ts';
import type { Deadline } from './Deadline.ts';
import type { DeadlineContext } from './DeadlineContext.ts';
import { readDeadline } from './readDeadline.ts';
import { readDeadlineDay } from './readDeadlineDay.ts';
import { readDeadlineNumber } from './readDeadlineNumber.ts';

interface Expected {
  readonly name: string;
  readonly row?: number | string;
  readonly given?: Record<string, unknown>;
  readonly expect: Partial<Deadline>;
  readonly anySustain?: boolean;
}

type Case = Expected & { readonly texts: readonly string[] };

type Cell = Expected & {
  readonly cell: { readonly number?: number; readonly day?: string; readonly format?: string };
};

const file = new URL('../../rules/deadlines/cases.yaml', import.meta.url);
const { situation, cases, cells, workingDays } = parse(readFileSync(file, 'utf8')) as {
  situation: Record<string, unknown>;
  cases: readonly Case[];
  cells: readonly Cell[];
  workingDays: Readonly<Record<string, number>>;
};

function contextOf(given: Record<string, unknown> = {}): DeadlineContext {
  const facts = Object.entries({ ...situation, ...given }).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(facts),
    ...(facts.some(([name]) => name === 'calendar') && { calendar: chinaCalendar }),
  };
}

function expectAsWritten(deadline: Deadline, { expect: expected, anySustain }: Expected): void {
  const { due, sustain = false, ambiguous = false, readings, notes = [], ...facts } = expected;
  expect(deadline).toMatchObject(facts);
  expect({ due: deadline.due, ambiguous: deadline.ambiguous, readings: deadline.readings }).toEqual({
    due,
    ambiguous,
    readings,
  });
  if (!anySustain) expect(deadline.sustain).toBe(sustain);
  // Whether a day is a working day is remarked on in its own cases.
  const remarks = deadline.notes.filter((note) => note !== 'restDay' || notes.includes('restDay'));
  expect([...remarks].sort()).toEqual([...notes].sort());
  expect(deadline.unread !== undefined).toBe(deadline.notes.includes('unread'));
}

const rows = new Set([...cases, ...cells].map(({ row }) => String(row)));

describe('every row of the brief has a case', () => {
  it.each([...Array.from({ length: 41 }, (_, index) => String(index + 1)), '8a'])('row %s', (row) => {
    expect(rows).toContain(row);
  });
});

describe.each(cases)('$name', (one) => {
  it.each(one.texts)('%s', (text) => {
    const deadline = readDeadline(text, contextOf(one.given));
    expect(deadline.raw).toBe(text);
    expectAsWritten(deadline, one);
  });
});

describe('a cell', () => {
  it.each(cells)('$name', (one) => {
    const { number, day, format } = one.cell;
    const context = { ...contextOf(one.given), ...(format !== undefined && { format }) };
    const deadline =
      number === undefined
        ? readDeadlineDay(localDate(day ?? ''), context)
        : readDeadlineNumber(number, context);
    expectAsWritten(deadline, one);
  });
});

describe('working days of a year', () => {
  it.each(Object.entries(workingDays))('%s has %i', (year, count) => {
    expect(workingDaysInYear(Number(year), chinaCalendar)).toEqual({ ok: true, value: count });
  });

  it('every year with a calendar is counted', () => {
    expect(Object.keys(workingDays).map(Number)).toEqual(chinaCalendar.years.map(({ year }) => year));
  });
});
