import type { LocalDate } from '../../date/LocalDate.ts';
import { countPeriod, type PeriodUnit } from '../countPeriod.ts';
import type { ComputedBy, DeadlineAnchor } from '../Deadline.ts';
import type { DeadlineContext } from '../DeadlineContext.ts';
import type { DayExpression } from '../grammar/DayExpression.ts';
import { type Answer, unresolved, withoutDay } from './Resolved.ts';
import { resolveDay } from './resolveDay.ts';

interface Counted {
  readonly count: number;
  readonly unit: PeriodUnit;
}

const nameOf = ({ calendar }: DeadlineContext): Pick<ComputedBy, 'calendar'> =>
  calendar ? { calendar: { id: calendar.id, version: calendar.version, digest: calendar.digest } } : {};

/** The rule and, where there is one, the calendar that a day was computed by. */
export function computedBy(rule: ComputedBy['rule'], context: DeadlineContext): ComputedBy {
  return { rule, ...nameOf(context) };
}

function startOf(
  anchor: DeadlineAnchor | undefined,
  { start, anchors }: DeadlineContext,
): LocalDate | undefined {
  if (anchor === undefined) return start;
  return anchors?.[anchor] ?? (anchor === 'feedbackReceived' ? start : undefined);
}

function counted(
  kind: 'period' | 'immediate',
  start: LocalDate,
  period: Counted,
  context: DeadlineContext,
): Answer {
  const rule = kind === 'period' ? 'civil-code-200-204' : 'immediate-days';
  const end = countPeriod({ start, ...period }, context);
  if (!end.ok) return withoutDay(kind, 'calendarMissing');
  const { due, unrolled } = end.value;
  return {
    kind,
    start,
    readings: [due],
    notes: due === unrolled ? [] : ['rolled'],
    computedBy: computedBy(rule, context),
  };
}

/** The last day of a period, counted from the day it names or else from the context's start. */
export function resolvePeriod(
  { count, unit, since }: Counted & { readonly since?: DayExpression },
  anchor: DeadlineAnchor | undefined,
  context: DeadlineContext,
): Answer {
  if (since) return resolvePeriodSince(since, { count, unit }, context);
  const start = startOf(anchor, context);
  const named = anchor && { anchor };
  if (!start) return { ...withoutDay('period', anchor ? 'missingAnchor' : 'startMissing'), ...named };
  return { ...counted('period', start, { count, unit }, context), ...named };
}

/** 2024年3月1日起6个月内: counted from a day that the text says; a month is no day to count from. */
function resolvePeriodSince(since: DayExpression, period: Counted, context: DeadlineContext): Answer {
  const from = resolveDay(since, context);
  if (!from.ok) return unresolved('period', from);
  const [start, ...others] = from.readings;
  if (from.precision !== 'day' || others.length > 0)
    return withoutDay('unknown', ...from.notes, 'needsHuman');
  const answer = counted('period', start, period, context);
  return { ...answer, notes: [...from.notes, ...answer.notes] };
}

/** 立行立改: a day only where the scheme gives it days. */
export function resolveImmediate(context: DeadlineContext): Answer {
  const { immediateDays, immediateAnchor } = context;
  if (immediateDays === undefined) return withoutDay('immediate');
  const start = startOf(immediateAnchor, context);
  if (!start) return withoutDay('immediate', immediateAnchor ? 'missingAnchor' : 'startMissing');
  return counted('immediate', start, { count: immediateDays, unit: 'day' }, context);
}
