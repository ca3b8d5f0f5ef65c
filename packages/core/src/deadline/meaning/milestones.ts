import type { LocalDate } from '../../date/LocalDate.ts';
import { latest } from '../../date/latest.ts';
import { yearOf } from '../../date/partsOf.ts';
import type { DeadlineNote, Milestone } from '../Deadline.ts';
import type { DeadlineContext } from '../DeadlineContext.ts';
import type { Phrase } from '../grammar/Phrase.ts';
import { type Answer, inOrder, withoutDay } from './Resolved.ts';
import { resolveDay, yearAfter } from './resolveDay.ts';
import { resolveTimed } from './resolveTimed.ts';
import { isTimed, type Timed } from './Timed.ts';

/** One part of a text with one time and the words that go with it. */
interface Clause {
  readonly timed: Timed;
  readonly text: string;
}

const isContent = ({ is }: Phrase) => is === 'text' || is === 'act' || is === 'finish' || is === 'label';

/** From the first to the last phrase that says something, as written. */
function wordsOf(raw: string, phrases: readonly Phrase[]): string {
  const content = phrases.filter(isContent);
  const [first] = content;
  const last = content.at(-1);
  return first && last ? raw.slice(first.from, last.to).replace(/\s*\n\s*/g, '') : '';
}

/** Splits a text where a part with a time of its own begins: at separators, line breaks, before a second time. */
function segmentsOf(phrases: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const segments: Phrase[][] = [];
  let current: Phrase[] = [];
  const close = () => {
    if (current.length > 0) segments.push(current);
    current = [];
  };
  for (const phrase of phrases) {
    if (
      phrase.is === 'separator' ||
      phrase.gap === '\n' ||
      (phrase.gap === ' ' && isTimed(phrase) && current.some(isTimed))
    )
      close();
    if (phrase.is !== 'separator') current.push(phrase);
  }
  close();
  return segments;
}

/**
 * The parts of a text with one time each; segments without a time join the part before, at the start the one after.
 * Nothing where a part has two times.
 */
export function clausesOf(raw: string, phrases: readonly Phrase[]): readonly Clause[] | undefined {
  const groups: Phrase[][] = [];
  for (const segment of segmentsOf(phrases)) {
    const last = groups.at(-1);
    if (last && !(segment.some(isTimed) && last.some(isTimed)))
      for (const phrase of segment) last.push(phrase);
    else groups.push([...segment]);
  }
  const clauses: Clause[] = [];
  for (const group of groups) {
    const [timed, ...more] = group.filter(isTimed);
    if (!timed || more.length > 0) return undefined;
    const at = group.indexOf(timed);
    clauses.push({ timed, text: wordsOf(raw, group.slice(0, at)) + wordsOf(raw, group.slice(at + 1)) });
  }
  return clauses;
}

interface Dated {
  readonly text: string;
  readonly answer: Answer;
}

/** A year written or found once holds for the days after it; a day that would then lie before them may be a year later. */
function dateAll(clauses: readonly Clause[], context: DeadlineContext): readonly Dated[] {
  let year = context.asOf && yearOf(context.asOf);
  let inferred = true;
  let reached: LocalDate | undefined;
  return clauses.map(({ timed, text }) => {
    if (timed.is !== 'day' || timed.day.year.is !== 'unstated' || timed.day.distance || year === undefined) {
      const answer = resolveTimed(timed, context);
      const last = answer.readings.at(-1);
      if (timed.is === 'day' && timed.day.year.is === 'stated' && last) {
        year = timed.day.year.year;
        inferred = false;
      }
      reached = latest([...(reached ? [reached] : []), ...answer.readings]);
      return { text, answer };
    }
    const day = resolveDay(timed.day, context, year);
    if (!day.ok) return { text, answer: withoutDay('unknown', day.note) };
    const isBack = reached !== undefined && (day.readings.at(-1) ?? day.readings[0]) < reached;
    const later = isBack ? resolveDay(timed.day, context, year + 1) : undefined;
    const readings = inOrder([...day.readings, ...(later?.ok ? later.readings : [])]);
    if (!isBack) year = yearAfter(day);
    reached = latest([...(reached ? [reached] : []), ...day.readings]);
    const notes: readonly DeadlineNote[] = inferred ? [...day.notes, 'yearInferred'] : day.notes;
    return { text, answer: { kind: 'date', precision: day.precision, readings, notes } };
  });
}

/** The days that the last of several days may be: from the latest of their earliest readings on. */
function lastDays(dated: readonly Dated[]): readonly LocalDate[] {
  const low = latest(dated.flatMap(({ answer }) => answer.readings.slice(0, 1)));
  return inOrder(
    dated.flatMap(({ answer }) => answer.readings).filter((day) => low !== undefined && day >= low),
  );
}

/** Several days with what is to be done by each; `due` is the last of them. */
export function resolveMilestones(clauses: readonly Clause[], context: DeadlineContext): Answer {
  const dated = dateAll(clauses, context);
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
