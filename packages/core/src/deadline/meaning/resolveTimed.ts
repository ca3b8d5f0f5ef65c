import type { DeadlineAnchor } from '../Deadline.ts';
import type { DeadlineContext } from '../DeadlineContext.ts';
import { type Answer, unresolved, withoutDay } from './Resolved.ts';
import { resolveDay } from './resolveDay.ts';
import { resolveHoliday } from './resolveHoliday.ts';
import { resolvePeriod } from './resolvePeriod.ts';
import { resolveRange } from './resolveRange.ts';
import { resolveRecurring } from './resolveRecurring.ts';
import type { Timed } from './Timed.ts';

/** What one phrase of time answers by itself. */
export function resolveTimed(phrase: Timed, context: DeadlineContext, anchor?: DeadlineAnchor): Answer {
  switch (phrase.is) {
    case 'day': {
      const day = resolveDay(phrase.day, context);
      return day.ok
        ? { kind: 'date', precision: day.precision, readings: day.readings, notes: day.notes }
        : unresolved('date', day);
    }
    case 'range':
      return resolveRange(phrase, context);
    case 'period':
      return resolvePeriod(phrase, anchor, context);
    case 'recurring':
      return resolveRecurring(phrase.rhythm, context);
    case 'holiday':
      return resolveHoliday(phrase, context);
    case 'campaign': {
      const { campaignEnd } = context;
      return {
        kind: 'event',
        readings: campaignEnd ? [campaignEnd] : [],
        notes: campaignEnd ? [] : ['missingAnchor'],
        anchor: 'campaignEnd',
      };
    }
    // Over before the feedback: no day to hold anybody to.
    case 'visit':
      return withoutDay('event', 'pastEvent');
  }
}
