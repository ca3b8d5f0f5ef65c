import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from './Deadline.ts';

/** What a deadline text is read against; nothing here is guessed where it is missing. */
export interface DeadlineContext {
  /** The day against which texts without a year and relative ones (月底前) are read. */
  readonly asOf?: LocalDate;
  /** What periods count from, usually the day the feedback was received. */
  readonly start?: LocalDate;
  readonly campaignEnd?: LocalDate;
}

export function readDeadline(raw: string, _context: DeadlineContext = {}): Deadline {
  return { raw, kind: 'unknown', sustain: false, ambiguous: false, notes: ['needsHuman'] };
}
