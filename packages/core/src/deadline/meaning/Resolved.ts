import type { LocalDate } from '../../date/LocalDate.ts';
import type { Deadline, DeadlineKind, DeadlineNote, Precision } from '../Deadline.ts';

/** The day or days that an expression means. */
export interface ResolvedDays {
  readonly ok: true;
  /** Earliest first; several where it may mean several. */
  readonly readings: readonly [LocalDate, ...LocalDate[]];
  /** The first day of the span whose last day is meant. */
  readonly first: LocalDate;
  readonly precision: Precision;
  readonly notes: readonly DeadlineNote[];
}

/** Why an expression has no day: with `invalidDate` and `reversed` the text means nothing, else something is missing. */
export interface Unresolved {
  readonly ok: false;
  readonly note: DeadlineNote;
}

export type Resolved = ResolvedDays | Unresolved;

/** What one part of a text answers; the whole text's {@link Deadline} is made of it. */
export interface Answer
  extends Pick<Deadline, 'start' | 'precision' | 'milestones' | 'original' | 'anchor' | 'computedBy'> {
  readonly kind: DeadlineKind;
  readonly readings: readonly LocalDate[];
  readonly notes: readonly DeadlineNote[];
}

/** The days among some, each once, earliest first. */
export function inOrder(days: readonly LocalDate[]): readonly LocalDate[] {
  return [...new Set(days)].sort();
}

/** The answer of a part that has no day. */
export function withoutDay(kind: DeadlineKind, ...notes: readonly DeadlineNote[]): Answer {
  return { kind, readings: [], notes };
}

/** The answer of a part whose day could not be found. */
export function unresolved(kind: DeadlineKind, { note }: Unresolved): Answer {
  return withoutDay(note === 'invalidDate' || note === 'reversed' ? 'unknown' : kind, note);
}
