/** The year of a day as written: by its number, from the day it is read on, or not at all. */
export type YearReference =
  | { readonly is: 'stated'; readonly year: number }
  | { readonly is: 'relative'; readonly offset: number }
  /** 次年: the year after the one written before it, else after the one it is read in. */
  | { readonly is: 'following'; readonly offset: number }
  | { readonly is: 'unstated' };

/** A part of a year. A month or quarter told by its distance (下月, 本季度) is resolved with the day it is read on. */
export type Span =
  | { readonly unit: 'year' }
  | { readonly unit: 'half'; readonly half: number }
  | { readonly unit: 'quarter'; readonly quarter: number }
  | { readonly unit: 'month'; readonly month: number }
  | { readonly unit: 'tenDay'; readonly month: number; readonly part: number }
  | { readonly unit: 'day'; readonly month: number; readonly day: number };

/** Distance in weeks, months or quarters from the one that the text is read in; a week's `span` holds the day of the week. */
export interface Distance {
  readonly unit: 'week' | 'month' | 'quarter';
  readonly offset: number;
}

/** A day or a longer span as written, whose last day is meant. */
export interface DayExpression {
  readonly year: YearReference;
  readonly span: Span;
  /** Written by distance: `span` holds then the month or quarter 0. */
  readonly distance?: Distance;
  /** 前 after a span longer than a day and without 底: before its first day, or by its last. */
  readonly before: boolean;
  /** 前 or 内 follows: the day is a limit, not the day of something done. */
  readonly limits?: boolean;
  /** An unusual way of writing that a person should confirm. */
  readonly unusual?: boolean;
  /** A spreadsheet's serial number instead of year and span. */
  readonly serial?: number;
}
