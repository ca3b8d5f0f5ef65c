import type { LocalDate } from '../../date/LocalDate.ts';
import { latest } from '../../date/latest.ts';
import { yearOf } from '../../date/partsOf.ts';
import type { DeadlineNote } from '../Deadline.ts';
import type { DeadlineContext } from '../DeadlineContext.ts';
import type { DayExpression } from '../grammar/DayExpression.ts';
import type { Clause } from './clauses.ts';
import { type Answer, inOrder, withoutDay } from './Resolved.ts';
import { resolveDay, yearAfter } from './resolveDay.ts';
import { resolveTimed } from './resolveTimed.ts';
import type { Timed } from './Timed.ts';

/** What the time of one part answers, with the part's words. */
export interface Dated {
  readonly text: string;
  readonly answer: Answer;
}

/** What the days before have said: the year that holds on, whether it was only inferred, the latest day so far. */
interface Progress {
  readonly year: number | undefined;
  readonly inferred: boolean;
  readonly reached: LocalDate | undefined;
}

const further = (reached: LocalDate | undefined, days: readonly LocalDate[]) =>
  latest(reached ? [reached, ...days] : days);

/** A day without a year takes the one before it; where it would lie before that day, it may be a year later. */
function dateInherited(
  day: DayExpression,
  progress: Progress,
  context: DeadlineContext,
): { answer: Answer; next: Progress } {
  const found = resolveDay(day, context, progress.year);
  if (!found.ok) return { answer: withoutDay('unknown', found.note), next: progress };
  const isBack =
    progress.reached !== undefined && (found.readings.at(-1) ?? found.readings[0]) < progress.reached;
  const later =
    isBack && progress.year !== undefined ? resolveDay(day, context, progress.year + 1) : undefined;
  const readings = inOrder([...found.readings, ...(later?.ok ? later.readings : [])]);
  const notes: readonly DeadlineNote[] = progress.inferred ? [...found.notes, 'yearInferred'] : found.notes;
  const next = {
    year: isBack ? progress.year : yearAfter(found),
    inferred: progress.inferred,
    reached: further(progress.reached, found.readings),
  };
  return { answer: { kind: 'date', precision: found.precision, readings, notes }, next };
}

function dateOne(
  timed: Timed,
  progress: Progress,
  context: DeadlineContext,
): { answer: Answer; next: Progress } {
  const year = timed.is === 'day' ? timed.day.year.is : undefined;
  const inherits = (year === 'unstated' || year === 'following') && progress.year !== undefined;
  if (timed.is === 'day' && inherits && !timed.day.distance && timed.day.serial === undefined)
    return dateInherited(timed.day, progress, context);
  const answer = resolveTimed(timed, context);
  const reached = further(progress.reached, answer.readings);
  const stated = timed.is === 'day' && timed.day.year.is === 'stated' ? timed.day.year.year : undefined;
  return {
    answer,
    next: stated === undefined ? { ...progress, reached } : { year: stated, inferred: false, reached },
  };
}

/** The answer of each part's time; a year written once holds for the days after it. */
export function dateClauses(clauses: readonly Clause[], context: DeadlineContext): readonly Dated[] {
  let progress: Progress = { year: context.asOf && yearOf(context.asOf), inferred: true, reached: undefined };
  return clauses.map(({ timed, text }) => {
    const { answer, next } = dateOne(timed, progress, context);
    progress = next;
    return { text, answer };
  });
}
