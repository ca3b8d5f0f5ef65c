import { addDays } from '../../date/addDays.ts';
import { dayOf } from '../../date/dayOf.ts';
import type { LocalDate } from '../../date/LocalDate.ts';
import { yearOf } from '../../date/partsOf.ts';
import type { DeadlineContext } from '../DeadlineContext.ts';
import type { YearReference } from '../grammar/DayExpression.ts';
import { type Answer, withoutDay } from './Resolved.ts';
import { computedBy } from './resolvePeriod.ts';

/** Days that fall on the same date each year and bring no block of days off: month and day. */
const anniversaries: Readonly<Record<string, readonly [month: number, day: number]>> = {
  建党节: [7, 1],
  建军节: [8, 1],
};

/** The first day of a holiday in a year: by its date, or of its block of days off; nothing without calendar data. */
function beginOf(name: string, year: number, { calendar }: DeadlineContext): LocalDate | undefined {
  const anniversary = anniversaries[name];
  if (anniversary) return dayOf(year, ...anniversary);
  const blocks = calendar?.years.find((entry) => entry.year === year)?.off;
  return blocks?.find((block) => block.name.split('、').includes(name))?.from;
}

/** The years to look in: the stated one, or the one it is read in and the next. */
function yearsOf(year: YearReference, asOf: LocalDate | undefined): readonly number[] | undefined {
  if (year.is === 'stated') return [year.year];
  if (!asOf) return undefined;
  return year.is === 'unstated' ? [yearOf(asOf), yearOf(asOf) + 1] : [yearOf(asOf) + year.offset];
}

/** 春节前: the last day before the holiday's days off that begin after the day it is read on. */
export function resolveHoliday(
  { name, year }: { readonly name: string; readonly year: YearReference },
  context: DeadlineContext,
): Answer {
  const { asOf } = context;
  const years = yearsOf(year, asOf);
  if (!years)
    return { ...withoutDay('event', year.is === 'unstated' ? 'yearMissing' : 'asOfMissing'), anchor: name };
  for (const candidate of years) {
    const begin = beginOf(name, candidate, context);
    // A year that is not known is not skipped: the holiday may lie in it.
    if (!begin) return { ...withoutDay('event', 'calendarMissing'), anchor: name };
    if (year.is === 'unstated' && asOf && begin <= asOf) continue;
    const rule = anniversaries[name] ? {} : { computedBy: computedBy('off-block', context) };
    return { kind: 'event', readings: [addDays(begin, -1)], notes: [], anchor: name, ...rule };
  }
  return { ...withoutDay('event', 'calendarMissing'), anchor: name };
}
