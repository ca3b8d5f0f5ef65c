import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { chinaCalendar } from '../src/calendar/chinaCalendar.ts';
import { localDate } from '../src/date/LocalDate.ts';
import type { Deadline } from '../src/deadline/Deadline.ts';
import type { DeadlineContext } from '../src/deadline/DeadlineContext.ts';
import { readDeadline } from '../src/deadline/readDeadline.ts';
import { readDeadlineDay } from '../src/deadline/readDeadlineDay.ts';
import { readDeadlineNumber } from '../src/deadline/readDeadlineNumber.ts';

interface Expected {
  readonly name: string;
  readonly row?: number | string;
  readonly given?: Record<string, unknown>;
  readonly expect: Partial<Deadline>;
  readonly anySustain?: boolean;
}

export type Case = Expected & { readonly texts: readonly string[] };

export type Cell = Expected & {
  readonly cell: { readonly number?: number; readonly day?: string; readonly format?: string };
};

const file = new URL('../rules/deadlines/cases.yaml', import.meta.url);

/** The cases that a lawyer can read. */
export const { situation, cases, cells, workingDays } = parse(readFileSync(file, 'utf8')) as {
  readonly situation: Record<string, unknown>;
  readonly cases: readonly Case[];
  readonly cells: readonly Cell[];
  readonly workingDays: Readonly<Record<string, number>>;
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

/** One text of a case means what the case says. */
export function expectCase(one: Case, text: string): void {
  const deadline = readDeadline(text, contextOf(one.given));
  expect(deadline.raw).toBe(text);
  expectAsWritten(deadline, one);
}

/** A cell means what its case says. */
export function expectCell(one: Cell): void {
  const { number, day, format } = one.cell;
  const context = { ...contextOf(one.given), ...(format !== undefined && { format }) };
  const deadline =
    number === undefined
      ? readDeadlineDay(localDate(day ?? ''), context)
      : readDeadlineNumber(number, context);
  expectAsWritten(deadline, one);
}
