import type { DayKind } from '../calendar/WorkCalendar.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import type { DeadlineContext } from '../deadline/DeadlineContext.ts';
import type { Confidence, RulePack, RuleSource } from '../rules/Rule.ts';

/** What one step of an explanation says; put into sentences by `explanationStepWords` of `@zhenggai/core/words`. */
export const stepCodes = [
  'blank',
  'written',
  'day',
  'span',
  'before-included',
  'before-span',
  'cell-without-day',
  'number-month',
  'year-inferred',
  'year-missing',
  'relative',
  'as-of-missing',
  'already-past',
  'range',
  'milestone',
  'last-milestone',
  'recurring',
  'before-holiday',
  'anniversary',
  'campaign-end',
  'past-event',
  'immediate',
  'immediate-days',
  'long-term',
  'extension',
  'extended',
  'counted-from',
  'half-month',
  'start-not-counted',
  'count-days',
  'count-working-days',
  'count-months',
  'month-end',
  'off-block',
  'make-up-days',
  'roll',
  'roll-before',
  'stays',
  'make-up-stays',
  'weekend-stays',
  'never-moves',
  'rest-day-stays',
  'confirm',
  'before-start',
  'anchor-missing',
  'start-missing',
  'calendar-missing',
  'invalid-date',
  'reversed',
  'status',
  'not-read',
  'needs-human',
  'per-measure',
  'readings',
  'sustained',
  'ignored-words',
  'stored',
  'differs',
  'no-day',
  'due',
] as const;
export type StepCode = (typeof stepCodes)[number];

/** A rule that a step follows, or the notice that arranges a year's days off, with where it stands. */
export interface ExplainedRule {
  /** The rule's id, e.g. `period-start`; of a year of the calendar `calendar-2024`. */
  readonly id: string;
  readonly title: string;
  /** The title for readers of English; none where the source has none. */
  readonly englishTitle?: string;
  readonly source: RuleSource;
  readonly confidence?: Confidence;
}

/** One step of the way from the text to the day. */
export interface ExplanationStep {
  readonly step: StepCode;
  readonly rule?: ExplainedRule;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The day that the step begins with, and the one that it comes to. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** What a day is to the time limit: where it begins, a counted day, one passed over, a working weekend, … */
export type DayMark =
  | 'start'
  | 'counted'
  | 'made-up'
  | 'skipped'
  | 'rolled'
  | 'off'
  | 'original'
  | 'milestone'
  | 'reading'
  | 'due';

/** One day of the picture. */
export interface ExplainedDay {
  readonly day: LocalDate;
  /** Left out where the calendar does not know the year. */
  readonly kind?: DayKind;
  readonly mark: DayMark;
  /** Its number in the count: of a day, of a working day, or of a month or year on its same-numbered day. */
  readonly n?: number;
  /** The holiday that it is off for, or worked in exchange for. */
  readonly holiday?: string;
}

/** How a time limit came to its day. */
export interface Explanation {
  readonly raw: string;
  readonly deadline: Deadline;
  /** In the order in which the day is found; where there is a day, the last step's `to` is the deadline's `due`. */
  readonly steps: readonly ExplanationStep[];
  /** The days that matter, in order; of a count of days all of them. Left out where there is no day. */
  readonly days?: readonly ExplainedDay[];
  /** What the text means today where a kept deadline stands on something else: the kept one holds. */
  readonly today?: Explanation;
}

/** What a text is read against, and the rules that its steps name; the shipped ones where left out. */
export interface ExplanationContext extends DeadlineContext {
  readonly rules?: RulePack;
}
