import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import type { Deadline } from './Deadline.ts';
import type { DeadlineContext } from './DeadlineContext.ts';
import { readDeadline } from './readDeadline.ts';

interface Case {
  readonly name: string;
  readonly row?: number;
  readonly texts: readonly string[];
  readonly given?: Record<string, unknown>;
  readonly expect: Partial<Deadline>;
  readonly anySustain?: boolean;
}

const file = new URL('../../rules/deadlines/cases.yaml', import.meta.url);
const { situation, cases } = parse(readFileSync(file, 'utf8')) as {
  situation: Record<string, unknown>;
  cases: readonly Case[];
};

function contextOf(given: Record<string, unknown> = {}): DeadlineContext {
  const facts = Object.entries({ ...situation, ...given }).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(facts),
    ...(facts.some(([name]) => name === 'calendar') && { calendar: chinaCalendar }),
  };
}

const rows = new Set(cases.map(({ row }) => row));

describe('every row of the brief has a case', () => {
  // Row 8 and 8a are cells, not texts: see readDeadlineCell.test.ts.
  it.each(Array.from({ length: 41 }, (_, index) => index + 1).filter((row) => row !== 8))('row %i', (row) => {
    expect(rows).toContain(row);
  });
});

describe.each(cases)('$name', ({ texts, given, expect: expected, anySustain }) => {
  it.each(texts)('%s', (text) => {
    const deadline = readDeadline(text, contextOf(given));
    const { due, sustain = false, ambiguous = false, readings, notes = [], ...facts } = expected;
    expect(deadline.raw).toBe(text);
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
  });
});
