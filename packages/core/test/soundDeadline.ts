import { expect } from 'vitest';
import { isLocalDate } from '../src/date/LocalDate.ts';
import type { Deadline } from '../src/deadline/Deadline.ts';

/** What holds for every deadline, whatever the text. */
export function expectSound(deadline: Deadline, raw: string): void {
  expect(deadline.raw).toBe(raw);
  const days = [
    deadline.due,
    deadline.start,
    deadline.original,
    ...(deadline.readings ?? []),
    ...(deadline.milestones ?? []).map(({ due }) => due),
  ];
  for (const day of days) if (day !== undefined) expect(isLocalDate(day)).toBe(true);
  expect(deadline.ambiguous).toBe(deadline.readings !== undefined);
  if (deadline.readings) {
    expect(deadline.readings.length).toBeGreaterThan(1);
    expect([...new Set(deadline.readings)].sort()).toEqual(deadline.readings);
    expect(deadline.due).toBe(deadline.readings[0]);
  }
  expect(new Set(deadline.notes).size).toBe(deadline.notes.length);
  expect(deadline.notes.includes('unread')).toBe(deadline.unread !== undefined);
  if (deadline.unread !== undefined) expect(deadline.kind).toBe('unknown');
  if (['unknown', 'none', 'done', 'long-term'].includes(deadline.kind)) expect(deadline.due).toBeUndefined();
  if (deadline.start && deadline.due) expect(deadline.start <= deadline.due).toBe(true);
}
