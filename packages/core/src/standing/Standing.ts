import type { LocalDate } from '../date/LocalDate.ts';

/**
 * How a finding stands towards its deadline on a date; computed, never stored. Days are whole days.
 * Overdue counts from the latest reading of the deadline, "due in" from the earliest.
 */
export type Standing =
  /** No day to stand towards: 立行立改 without a limit, 长期坚持, an unread text. */
  | { readonly kind: 'no-due-date' }
  | { readonly kind: 'not-due'; readonly due: LocalDate; readonly days: number }
  /** Due within the days in which the ledger reminds. `days` is 0 on the day itself. */
  | { readonly kind: 'due-in'; readonly due: LocalDate; readonly days: number }
  | { readonly kind: 'overdue'; readonly due: LocalDate; readonly days: number }
  /** Closed on time. */
  | { readonly kind: 'met'; readonly due: LocalDate }
  | { readonly kind: 'met-late'; readonly due: LocalDate; readonly days: number }
  /** Closed where there was no day to meet. */
  | { readonly kind: 'closed' }
  /** Sustained work whose day of review has come. */
  | { readonly kind: 'review-due'; readonly due: LocalDate; readonly days: number };

export type StandingKind = Standing['kind'];
