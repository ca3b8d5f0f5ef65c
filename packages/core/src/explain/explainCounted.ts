import type { LocalDate } from '../date/LocalDate.ts';
import type { DeadlineAnchor } from '../deadline/Deadline.ts';
import type { Timed } from '../deadline/meaning/Timed.ts';
import type { ExplanationContext } from './Explanation.ts';
import { explainPeriod } from './explainPeriod.ts';
import { ruleNamed } from './ruleNamed.ts';
import type { Part, Told } from './Told.ts';

/** The day that an anchor names, or the one that periods without an anchor count from. */
function startOf(
  anchor: DeadlineAnchor | undefined,
  { start, anchors }: ExplanationContext,
): LocalDate | undefined {
  if (anchor === undefined) return start;
  return anchors?.[anchor] ?? (anchor === 'feedbackReceived' ? start : undefined);
}

type PeriodPhrase = Extract<Timed, { is: 'period' }>;

/** 2个月内, 收到反馈意见后10个工作日: from which day it counts, and the count. */
export function explainCounted(phrase: PeriodPhrase, { raw, deadline, phrases, context }: Told): Part {
  const anchor = phrases.find(({ is }) => is === 'anchor');
  const named = anchor?.is === 'anchor' ? anchor.anchor : undefined;
  const start = deadline.start ?? startOf(named, context);
  if (!start) return { steps: [] };
  const { count, unit } = phrase;
  const isHalfMonth = /半个?月/.test(raw.slice(phrase.from, phrase.to));
  const counted = explainPeriod({ start, count, unit }, context);
  return {
    steps: [
      { step: 'counted-from', facts: { day: start, anchor: named }, to: start },
      ...(isHalfMonth
        ? [{ step: 'half-month' as const, ...ruleNamed('half-month-days', context.rules), facts: { count } }]
        : []),
      ...counted.steps,
    ],
    ...(counted.days && { days: counted.days }),
  };
}

/** 立行立改: no day, or the days that a rule gives for it. */
export function explainImmediate({ timed, context }: Told): Part {
  const { immediateDays: count, immediateAnchor: anchor, rules } = context;
  const start = startOf(anchor, context);
  // 立行立改，4月底前完成: the day is written.
  if (timed.some(({ is }) => is !== 'visit'))
    return { steps: [{ step: 'immediate', facts: { written: true } }] };
  if (count === undefined)
    return { steps: [{ step: 'immediate', ...ruleNamed('immediate-day', rules), facts: {} }] };
  const begin = { step: 'immediate-days', ...ruleNamed('immediate-day', rules), facts: { count } } as const;
  if (!start) return { steps: [begin] };
  const counted = explainPeriod({ start, count, unit: 'day' }, context);
  return {
    steps: [begin, { step: 'counted-from', facts: { day: start, anchor }, to: start }, ...counted.steps],
    ...(counted.days && { days: counted.days }),
  };
}
