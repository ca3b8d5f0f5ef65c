import type { LocalDate } from '../../date/LocalDate.ts';
import { yearOf } from '../../date/partsOf.ts';
import type { DeadlineNote } from '../Deadline.ts';
import type { DeadlineContext } from '../DeadlineContext.ts';
import type { DayExpression } from '../grammar/DayExpression.ts';
import { type Answer, inOrder, type ResolvedDays, unresolved } from './Resolved.ts';
import { resolveDay, yearAfter } from './resolveDay.ts';

interface RangeExpression {
  readonly first: DayExpression;
  readonly last: DayExpression;
}

function answer(from: ResolvedDays, to: ResolvedDays, ...notes: readonly DeadlineNote[]): Answer {
  const all = [...new Set([...from.notes, ...to.notes, ...notes])];
  return { kind: 'range', start: from.first, precision: to.precision, readings: to.readings, notes: all };
}

const lastOf = ({ readings }: ResolvedDays): LocalDate => readings[readings.length - 1] ?? readings[0];

/** 2024年4月-6月: the last day holds the year of the first, or the next year where it would be over before (10月-3月). */
function fromStated(range: RangeExpression, from: ResolvedDays, context: DeadlineContext): Answer {
  const inherits = range.last.year.is === 'unstated' && !range.last.distance;
  // 2024.3.15-4.30: unusual by itself, plain behind a full day.
  const last = { ...range.last, unusual: false };
  const to = resolveDay(last, context, yearAfter(from));
  if (!to.ok) return unresolved('range', to);
  if (lastOf(to) >= from.first) return answer(from, to);
  if (!inherits) return unresolved('range', { ok: false, note: 'reversed' });
  const next = resolveDay(last, context, yearAfter(from) + 1);
  return next.ok ? answer(from, next, 'yearInferred') : unresolved('range', next);
}

/** 4月-6月, 10月-次年3月, 4月-2024年6月: the last day is found first, the first day is the nearest before it. */
function fromUnstated(range: RangeExpression, context: DeadlineContext): Answer {
  const { asOf } = context;
  const year = range.last.year.is === 'unstated' ? undefined : context;
  if (!year && asOf) {
    const same = resolveDay(range.first, context, yearOf(asOf));
    const end = resolveDay(range.last, context, yearOf(asOf));
    // 10月-3月 crosses the year: begun last year, or to begin this year.
    if (same.ok && end.ok && lastOf(end) < same.first) {
      const next = resolveDay(range.last, context, yearOf(asOf) + 1);
      const begun = resolveDay(range.first, context, yearOf(asOf) - 1);
      if (!next.ok || !begun.ok) return unresolved('range', { ok: false, note: 'invalidDate' });
      return {
        ...answer(begun, end, 'yearInferred'),
        readings: inOrder([...end.readings, ...next.readings]),
      };
    }
  }
  const to = resolveDay(range.last, context);
  if (!to.ok) {
    // An impossible first day is worth more to know than a missing year.
    const from = resolveDay(range.first, context);
    return unresolved('range', !from.ok && from.note === 'invalidDate' ? from : to);
  }
  const from = resolveDay(range.first, context, yearOf(to.readings[0]));
  if (!from.ok) return unresolved('range', from);
  if (from.first <= lastOf(to)) return answer(from, to);
  const before = resolveDay(range.first, context, yearOf(to.readings[0]) - 1);
  return before.ok ? answer(before, to, 'yearInferred') : unresolved('range', before);
}

/** The first and the last day of a range; `reversed` where the last is written as one before the first. */
export function resolveRange(range: RangeExpression, context: DeadlineContext): Answer {
  if (range.first.year.is === 'unstated' && !range.first.distance && range.first.serial === undefined)
    return fromUnstated(range, context);
  const from = resolveDay(range.first, context);
  return from.ok ? fromStated(range, from, context) : unresolved('range', from);
}
