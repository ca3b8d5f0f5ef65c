import type { LocalDate } from '../date/LocalDate.ts';

/** What kind of time limit a text sets. */
export const deadlineKinds = [
  'date',
  'period',
  'range',
  'milestones',
  'recurring',
  'immediate',
  'long-term',
  'event',
  'done',
  'none',
  'unknown',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** How fine the day was written. */
export type Precision = 'day' | 'tenDay' | 'month' | 'quarter' | 'half' | 'year';

/** What a reader of the deadline should know of how it was read; stable words, put into sentences at the edge. */
export type DeadlineNote =
  | 'restDay'
  | 'yearInferred'
  | 'yearMissing'
  | 'relativeToAsOf'
  | 'asOfMissing'
  | 'alreadyPast'
  | 'confirm'
  | 'extension'
  | 'pastEvent'
  | 'needsHuman'
  | 'invalidDate'
  | 'beforeStart'
  | 'missingAnchor'
  | 'startMissing'
  | 'calendarMissing'
  | 'statusInDeadline'
  | 'unread'
  | 'perMeasure'
  | 'reversed'
  | 'rolled';

/** What a period may be counted from, by the policies' word for it. */
export type DeadlineAnchor = 'feedbackReceived' | 'planIssued' | 'reportDelivered' | 'limitReached';

/** The rule and the calendar that a day was computed by: a newer calendar never moves it. */
export interface ComputedBy {
  /** `civil-code-200-204` (periods), `immediate-days` (the scheme's days for 立行立改), `off-block` (before a holiday). */
  readonly rule: 'civil-code-200-204' | 'immediate-days' | 'off-block';
  readonly calendar?: { readonly id: string; readonly version: string; readonly digest: string };
}

/** One day among several that a deadline names. */
export interface Milestone {
  readonly due: LocalDate;
  readonly text: string;
}

/**
 * A time limit (整改时限) as it was written and what it means. Where it is `ambiguous`, `due` is the earliest
 * of `readings`: remind on the earliest, accuse only on the latest.
 */
export interface Deadline {
  /** The text as it stands in the ledger; the ISO day for a date cell. */
  readonly raw: string;
  readonly kind: DeadlineKind;
  readonly due?: LocalDate;
  readonly start?: LocalDate;
  readonly precision?: Precision;
  /** 长期坚持: the work goes on after the day. */
  readonly sustain: boolean;
  readonly ambiguous: boolean;
  /** All days that the text may mean, earliest first; only where `ambiguous`. */
  readonly readings?: readonly LocalDate[];
  readonly milestones?: readonly Milestone[];
  /** The day before an extension that the text itself names. */
  readonly original?: LocalDate;
  /** What a period counts from, e.g. `feedbackReceived`; of an event what it is, e.g. `campaignEnd` or a holiday's name. */
  readonly anchor?: string;
  /** Only where the day was counted. */
  readonly computedBy?: ComputedBy;
  readonly notes: readonly DeadlineNote[];
  /** The part of the text that was not understood. */
  readonly unread?: string;
}
