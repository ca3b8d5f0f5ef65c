import { addDays } from '../../date/addDays.ts';
import { dayOf } from '../../date/dayOf.ts';
import { dayOfWeek } from '../../date/dayOfWeek.ts';
import { earliest } from '../../date/earliest.ts';
import { endOfHalfYear } from '../../date/endOfHalfYear.ts';
import { endOfMonth } from '../../date/endOfMonth.ts';
import { endOfQuarter } from '../../date/endOfQuarter.ts';
import { endOfYear } from '../../date/endOfYear.ts';
import type { LocalDate } from '../../date/LocalDate.ts';
import { monthOf, yearOf } from '../../date/partsOf.ts';
import type { DeadlineContext } from '../DeadlineContext.ts';
import type { Rhythm } from '../grammar/Phrase.ts';
import { type Answer, withoutDay } from './Resolved.ts';
import { spanBounds } from './spanBounds.ts';

/** The first of some candidate days, taken in turn, that exists and is not past. */
function firstFrom(
  asOf: LocalDate,
  turns: number,
  candidate: (turn: number) => LocalDate | undefined,
): LocalDate | undefined {
  for (let turn = 0; turn < turns; turn += 1) {
    const day = candidate(turn);
    if (day && day >= asOf) return day;
  }
  return undefined;
}

function nextDay(rhythm: Rhythm, asOf: LocalDate): LocalDate | undefined {
  switch (rhythm.every) {
    case 'week':
      return addDays(asOf, ((rhythm.day ?? 7) - dayOfWeek(asOf) + 7) % 7);
    case 'month': {
      const { day } = rhythm;
      if (day === undefined) return endOfMonth(asOf);
      const month = yearOf(asOf) * 12 + monthOf(asOf) - 1;
      // A month without that day is left out: two in a row at most have no 31st, no 30th, no 29th.
      return firstFrom(asOf, 4, (turn) =>
        dayOf(Math.floor((month + turn) / 12), ((month + turn) % 12) + 1, day),
      );
    }
    case 'quarter':
      return endOfQuarter(asOf);
    case 'half':
      return endOfHalfYear(asOf);
    case 'year': {
      const { at } = rhythm;
      if (!at) return endOfYear(asOf);
      // 29 February comes again after eight years at the latest.
      const next = at.map(({ span }) =>
        firstFrom(asOf, 9, (turn) => spanBounds(span, yearOf(asOf) + turn)?.last),
      );
      return next.includes(undefined) ? undefined : earliest(next.filter((day) => day !== undefined));
    }
  }
}

/** The next day of something that recurs: on the day it is read or after it. One occurrence never completes it. */
export function resolveRecurring(rhythm: Rhythm, { asOf }: DeadlineContext): Answer {
  if (rhythm.every === 'year' && rhythm.at?.some(({ before }) => before))
    return withoutDay('recurring', 'needsHuman');
  if (!asOf) return withoutDay('recurring', 'asOfMissing');
  const day = nextDay(rhythm, asOf);
  return day ? { kind: 'recurring', readings: [day], notes: [] } : withoutDay('unknown', 'invalidDate');
}
