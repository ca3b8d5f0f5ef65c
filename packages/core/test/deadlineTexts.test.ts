import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../src/calendar/chinaCalendar.ts';
import { localDate } from '../src/date/LocalDate.ts';
import type { Deadline, DeadlineNote } from '../src/deadline/Deadline.ts';
import { readDeadline } from '../src/deadline/readDeadline.ts';
import { readDeadlineNumber } from '../src/deadline/readDeadlineNumber.ts';

/** What a careful person answered: no `due` means no day, sustain and ambiguous are false where left out. */
interface Answered {
  readonly expect: Partial<Omit<Deadline, 'milestones' | 'notes'>> & {
    /** The days of the parts. */
    readonly milestones?: readonly string[];
    /** Notes that must be there; others may be. */
    readonly notes?: readonly DeadlineNote[];
  };
  /** A number stands for a cell that holds a number. */
  readonly texts: readonly (string | number)[];
}

const file = new URL('deadlineTexts.json', import.meta.url);
const groups: [string, Answered[]][] = Object.entries(JSON.parse(readFileSync(file, 'utf8')));

const context = {
  asOf: localDate('2024-03-01'),
  start: localDate('2024-01-22'),
  campaignEnd: localDate('2024-07-22'),
  calendar: chinaCalendar,
};

function expectAnswered(deadline: Deadline, { expect: answer }: Answered): void {
  const { kind, due, sustain = false, ambiguous = false, milestones, notes = [], ...facts } = answer;
  expect(deadline).toMatchObject({ kind, sustain, ambiguous, ...facts });
  expect(deadline.due).toBe(due);
  if (milestones) expect(deadline.milestones?.map((milestone) => milestone.due)).toEqual(milestones);
  expect(deadline.notes).toEqual(expect.arrayContaining([...notes]));
}

describe('time limits whose answers were written without sight of the reader', () => {
  describe.each(groups)('%s', (_, answered) => {
    const rows = answered.flatMap((one) => one.texts.map((text) => ({ text, one })));
    it.each(rows)('$text', ({ text, one }) => {
      const deadline =
        typeof text === 'number' ? readDeadlineNumber(text, context) : readDeadline(text, context);
      expectAnswered(deadline, one);
    });
  });
});
