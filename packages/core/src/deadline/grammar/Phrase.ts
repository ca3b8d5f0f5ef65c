import type { PeriodUnit } from '../countPeriod.ts';
import type { DeadlineAnchor } from '../Deadline.ts';
import type { DayExpression } from './DayExpression.ts';
import type { Gap, Place } from './Token.ts';

/** How often something recurs; `year` may name the days of the year, `month` and `week` one of theirs. */
export type Rhythm =
  | { readonly every: 'week' | 'month' | 'quarter' | 'half'; readonly day?: number }
  | { readonly every: 'year'; readonly at?: DayExpression };

/** What a deadline text says, part by part. */
export type Meaning =
  | { readonly is: 'day'; readonly day: DayExpression }
  | { readonly is: 'range'; readonly first: DayExpression; readonly last: DayExpression }
  | { readonly is: 'period'; readonly count: number; readonly unit: PeriodUnit }
  | { readonly is: 'recurring'; readonly rhythm: Rhythm }
  | { readonly is: 'holiday'; readonly name: string; readonly year: DayExpression['year'] }
  | { readonly is: 'campaign' }
  | { readonly is: 'visit' }
  | { readonly is: 'anchor'; readonly anchor: DeadlineAnchor }
  | { readonly is: 'weekday'; readonly weekday: number }
  | {
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
        | 'atMost';
    }
  | { readonly is: 'label' }
  | { readonly is: 'finish' | 'act' }
  | { readonly is: 'ignored' | 'separator' }
  /** Not understood; `opaque` where it may change what the rest means, so that it may not even be a milestone's text. */
  | { readonly is: 'text'; readonly opaque: boolean };

export type Phrase = Place & Meaning & { readonly gap: Gap };
