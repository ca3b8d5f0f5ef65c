import type { Refusal } from '../refusal/Refusal.ts';

/** What is wrong at a place of a calendar's data. */
export interface CalendarFault {
  readonly path: string;
  readonly reason: string;
  readonly value: unknown;
}

/** A fault as `calendar-year-invalid`, of the year where one is known; a value that is a text or a number is shown. */
export function calendarFault({ path, reason, value }: CalendarFault, year?: unknown): Refusal {
  const isShown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    code: 'calendar-year-invalid',
    facts: { ...(typeof year === 'number' && { year }), path, reason, ...(isShown && { value }) },
  };
}
