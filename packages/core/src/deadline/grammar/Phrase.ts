import type { PeriodUnit } from '../countPeriod.ts';
import type { DeadlineAnchor } from '../Deadline.ts';
import type { DayExpression } from './DayExpression.ts';
import type { Gap, Place } from './Token.ts';

/** How often something recurs; `year` may name days of the year, `month` and `week` one of theirs. */
export type Rhythm =
  | { readonly every: 'week' | 'month' | 'quarter' | 'half'; readonly day?: number }
  | { readonly every: 'year'; readonly at?: readonly DayExpression[] };

/** What needs no more to be said than that it is there. */
export interface PlainMeaning {
  readonly is:
    | 'immediate'
    | 'sustain'
    | 'done'
    | 'open'
    | 'already'
    | 'vague'
    | 'extended'
    | 'originally'
    | 'fromNow'
    | 'atMost'
    | 'finish'
    | 'act'
    | 'ignored'
    | 'separator';
}

/** What a deadline text says, part by part. */
export type Meaning =
  | { readonly is: 'day'; readonly day: DayExpression }
  | { readonly is: 'range'; readonly first: DayExpression; readonly last: DayExpression }
  | {
      readonly is: 'period';
      readonly count: number;
      readonly unit: PeriodUnit;
      /** 2024年3月1日起6个月: the day it counts from, where the text says it. */
      readonly since?: DayExpression;
    }
  | { readonly is: 'recurring'; readonly rhythm: Rhythm }
  | { readonly is: 'holiday'; readonly name: string; readonly year: DayExpression['year'] }
  | { readonly is: 'anchor'; readonly anchor: DeadlineAnchor }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'campaign' }
  | { readonly is: 'visit' }
  /** The number of a measure; `leads` where it can only stand before what belongs to it. */
  | { readonly is: 'label'; readonly leads?: boolean }
  | PlainMeaning
  /** Not understood; `opaque` where it may change what the rest means, so that it may not even be a milestone's text. */
  | { readonly is: 'text'; readonly opaque: boolean };

export type Phrase = Place & Meaning & { readonly gap: Gap };
