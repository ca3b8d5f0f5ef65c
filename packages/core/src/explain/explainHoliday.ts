import { addDays } from '../date/addDays.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import { yearOf } from '../date/partsOf.ts';
import { dayOfPicture } from './dayOfPicture.ts';
import type { ExplainedDay } from './Explanation.ts';
import { holidayAt } from './holidayAt.ts';
import { noticeOf, ruleNamed } from './ruleNamed.ts';
import type { Part, Told } from './Told.ts';

/** The days of a block of days off. */
function daysOff({ from, to }: { from: LocalDate; to: LocalDate }, told: Told): readonly ExplainedDay[] {
  const days: ExplainedDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(dayOfPicture(day, 'off', told.context));
  return days;
}

/** 春节前: the block of days off that begins on the day after, by which notice; 七一前: the day before the feast. */
export function explainHoliday(told: Told): Part {
  const { deadline, context } = told;
  const { due, anchor: name } = deadline;
  const { calendar, asOf, rules } = context;
  if (!due) return { steps: [] };
  const begin = addDays(due, 1);
  if (deadline.computedBy?.rule !== 'off-block')
    return { steps: [{ step: 'anniversary', facts: { name, day: begin }, from: begin, to: due }] };
  const at = holidayAt(begin, calendar);
  const block = at?.block;
  return {
    steps: [
      ...(at && block
        ? [
            {
              step: 'off-block' as const,
              ...noticeOf(at.year),
              facts: { name: at.name, first: block.from, last: block.to },
            },
          ]
        : []),
      {
        step: 'before-holiday',
        ...ruleNamed('before-holiday', rules),
        facts: { name, day: begin, asOf },
        from: begin,
        to: due,
      },
    ],
    days: block ? daysOff(block, told) : [],
  };
}

/** The first year in which the holiday is looked for and of which there is no calendar. */
export function yearWithoutHoliday({ context: { calendar, asOf } }: Told): number | undefined {
  if (!calendar || !asOf) return undefined;
  return [yearOf(asOf), yearOf(asOf) + 1].find(
    (year) => !calendar.years.some((known) => known.year === year),
  );
}
