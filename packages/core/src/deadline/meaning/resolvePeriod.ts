import type { LocalDate } from '../../date/LocalDate.ts';
import { countPeriod, type PeriodUnit } from '../countPeriod.ts';
import type { ComputedBy, DeadlineAnchor } from '../Deadline.ts';
import type { DeadlineContext } from '../DeadlineContext.ts';
import { type Answer, withoutDay } from './Resolved.ts';

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
  period: Counted,
  anchor: DeadlineAnchor | undefined,
  context: DeadlineContext,
): Answer {
  const start = startOf(anchor, context);
  if (!start)
    return { ...withoutDay('period', anchor ? 'missingAnchor' : 'startMissing'), ...(anchor && { anchor }) };
  const answer = counted('period', start, { count: period.count, unit: period.unit }, context);
  return { ...answer, ...(anchor && { anchor }) };
}

/** 立行立改: a day only where the scheme gives it days. */
export function resolveImmediate(context: DeadlineContext): Answer {
  const { immediateDays, immediateAnchor } = context;
  if (immediateDays === undefined) return withoutDay('immediate');
  const start = startOf(immediateAnchor, context);
  if (!start) return withoutDay('immediate', immediateAnchor ? 'missingAnchor' : 'startMissing');
  return counted('immediate', start, { count: immediateDays, unit: 'day' }, context);
}
