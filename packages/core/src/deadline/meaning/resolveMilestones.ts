import type { LocalDate } from '../../date/LocalDate.ts';
import { latest } from '../../date/latest.ts';
import { yearOf } from '../../date/partsOf.ts';
import type { Milestone } from '../Deadline.ts';
import type { DeadlineContext } from '../DeadlineContext.ts';
import type { Clause } from './clauses.ts';
import { type Dated, dateClauses } from './dateClauses.ts';
import { type Answer, inOrder, withoutDay } from './Resolved.ts';
import { resolveDay } from './resolveDay.ts';

/** The days that the last of several days may be: from the latest of their earliest readings on. */
function lastDays(dated: readonly Dated[]): readonly LocalDate[] {
  const low = latest(dated.flatMap(({ answer }) => answer.readings.slice(0, 1)));
  return inOrder(
    dated.flatMap(({ answer }) => answer.readings).filter((day) => low !== undefined && day >= low),
  );
}

/** Several days with what is to be done by each; `due` is the last of them. */
export function resolveMilestones(clauses: readonly Clause[], context: DeadlineContext): Answer {
  const dated = dateClauses(clauses, context);
  const notes = [...new Set(dated.flatMap(({ answer }) => answer.notes))];
  if (dated.some(({ answer }) => answer.kind === 'unknown')) return withoutDay('unknown', ...notes);
  const milestones: Milestone[] = dated.flatMap(({ text, answer }) => {
    const [due] = answer.readings;
    return due ? [{ due, text }] : [];
  });
  // A day that is missing may be the last one.
  if (milestones.length < dated.length) return { ...withoutDay('milestones', ...notes), milestones };
  const readings = lastDays(dated);
  const last = dated.find(({ answer }) => answer.readings[0] === readings[0]);
  const precision = last?.answer.precision;
  const answer: Answer = { kind: 'milestones', readings, notes, milestones, ...(precision && { precision }) };
  return pastOrNext(answer, clauses, context);
}

/** As with a single day: where all of them are past and no year is written, the next year may be meant. */
function pastOrNext(answer: Answer, clauses: readonly Clause[], context: DeadlineContext): Answer {
  const { asOf } = context;
  const [due] = answer.readings;
  const last = clauses.at(-1)?.timed;
  const noYear = clauses.every(
    ({ timed }) => timed.is === 'day' && timed.day.year.is === 'unstated' && !timed.day.distance,
  );
  if (!asOf || !due || due >= asOf || !noYear || last?.is !== 'day') return answer;
  const next = resolveDay(last.day, context, yearOf(asOf) + 1);
  if (!next.ok) return answer;
  return {
    ...answer,
    readings: inOrder([...answer.readings, ...next.readings]),
    notes: [...answer.notes, 'alreadyPast'],
  };
}
