import { dayKind } from '../calendar/dayKind.ts';
import type { WorkCalendar } from '../calendar/WorkCalendar.ts';
import { addDays } from '../date/addDays.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import { type Counting, countPeriod, type Period, type PeriodEnd } from '../deadline/countPeriod.ts';
import type { RulePack } from '../rules/Rule.ts';
import { countedDays } from './countedDays.ts';
import type { ExplainedDay, ExplanationStep } from './Explanation.ts';
import { holidayAt } from './holidayAt.ts';
import { noticeOf, ruleNamed } from './ruleNamed.ts';

/** The steps of a count and its days; no days where a year without a calendar stopped it. */
export interface PeriodExplanation {
  readonly steps: readonly ExplanationStep[];
  readonly days?: readonly ExplainedDay[];
}

export type PeriodCounting = Counting & { readonly rules?: RulePack | undefined };

/** One step per block of days off among some days, and one per holiday with the weekend days worked for it. */
function noticeSteps(days: readonly LocalDate[], calendar: WorkCalendar | undefined): ExplanationStep[] {
  const steps = new Map<string, ExplanationStep>();
  for (const day of days) {
    const at = holidayAt(day, calendar);
    if (!at) continue;
    const { name, year, block } = at;
    const key = block ? block.from : `${year.year}${name}`;
    if (block)
      steps.set(key, {
        step: 'off-block',
        ...noticeOf(year),
        facts: { name, first: block.from, last: block.to },
      });
    else {
      const known = steps.get(key)?.facts.days;
      const worked = [...(Array.isArray(known) ? known : []), day];
      steps.set(key, { step: 'make-up-days', ...noticeOf(year), facts: { name, days: worked } });
    }
  }
  return [...steps.values()];
}

function countStep(
  { start, count: signed, unit }: Period,
  { unrolled }: PeriodEnd,
  { days, rules }: { readonly days: readonly ExplainedDay[]; readonly rules: RulePack | undefined },
): readonly ExplanationStep[] {
  const count = Math.abs(signed);
  const direction = signed < 0 ? 'back' : 'on';
  if (unit === 'day' || unit === 'workingDay') {
    const first = addDays(start, signed < 0 ? -1 : 1);
    const begin: ExplanationStep = {
      step: 'start-not-counted',
      ...ruleNamed('period-start', rules),
      facts: { start, first },
      from: start,
      to: first,
    };
    if (unit === 'day')
      return [begin, { step: 'count-days', facts: { count, direction }, from: first, to: unrolled }];
    const skipped = days.filter(({ mark }) => mark === 'skipped').length;
    const madeUp = days.filter(({ n, kind }) => n !== undefined && kind === 'makeUpDay').length;
    const facts = { count, direction, skipped, ...(madeUp > 0 && { madeUp }) };
    return [begin, { step: 'count-working-days', facts, from: first, to: unrolled }];
  }
  const hasDay = unrolled.slice(8) === start.slice(8);
  return [
    { step: 'start-not-counted', ...ruleNamed('period-start', rules), facts: { start }, from: start },
    {
      step: hasDay ? 'count-months' : 'month-end',
      ...ruleNamed('period-end-day', rules),
      facts: { count, unit, direction, day: Number(start.slice(8)) },
      from: start,
      to: unrolled,
    },
  ];
}

/** What becomes of the last day: it moves past days off, or stays and why. */
function endSteps({ due, unrolled }: PeriodEnd, counting: PeriodCounting): readonly ExplanationStep[] {
  const { calendar, roll = 'restDay', rollTo = 'after', rules } = counting;
  const place = { from: unrolled, to: due };
  if (due !== unrolled) {
    const passed: LocalDate[] = [];
    for (let at = unrolled; at !== due; at = addDays(at, due < unrolled ? -1 : 1)) passed.push(at);
    const facts = { day: unrolled, due, name: holidayAt(unrolled, calendar)?.name };
    const step = rollTo === 'before' ? 'roll-before' : 'roll';
    return [
      ...noticeSteps([...passed, due], calendar),
      { step, ...ruleNamed(rollTo === 'before' ? 'roll-to' : 'roll', rules), facts, ...place },
    ];
  }
  const kind = calendar && dayKind(due, calendar);
  if (kind?.ok && kind.value === 'makeUpDay')
    return [...noticeSteps([due], calendar), { step: 'make-up-stays', facts: { day: due }, ...place }];
  if (roll === 'none')
    return [{ step: 'never-moves', ...ruleNamed('roll', rules), facts: { day: due }, ...place }];
  if (kind?.ok && kind.value === 'weekend')
    return [{ step: 'weekend-stays', ...ruleNamed('roll', rules), facts: { day: due }, ...place }];
  return [{ step: 'stays', ...ruleNamed('roll', rules), facts: { day: due }, ...place }];
}

/**
 * How a period comes to its last day, step by step, with every day it counts. The day is that of {@link countPeriod};
 * where that refuses, the last step says for which year there is no calendar.
 *
 * @example explainPeriod({ start: '2024-08-01', count: 2, unit: 'month' }, { calendar }).steps.at(-1) // { step: 'roll', to: '2024-10-08', … }
 * @source 民法典 第二百条至第二百零四条, by analogy
 */
export function explainPeriod(period: Period, counting: PeriodCounting): PeriodExplanation {
  const { calendar, rules } = counting;
  const end = countPeriod(period, counting);
  if (!end.ok) {
    const year = calendar && end.refusals[0]?.facts?.year;
    return { steps: [{ step: 'calendar-missing', ...ruleNamed('calendar-needed', rules), facts: { year } }] };
  }
  const days = countedDays(period, counting, end.value);
  const counted = countStep(period, end.value, { days, rules });
  if (period.unit === 'workingDay') {
    const named = days.filter(
      ({ mark, kind }) => mark === 'skipped' || (mark !== 'start' && kind === 'makeUpDay'),
    );
    const all = noticeSteps(
      named.map(({ day }) => day),
      calendar,
    );
    return { steps: [...counted.slice(0, 1), ...all, ...counted.slice(1)], days };
  }
  return { steps: [...counted, ...endSteps(end.value, counting)], days };
}
