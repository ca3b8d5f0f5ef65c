import { dayKind } from '../../calendar/dayKind.ts';
import { dayOfWeek } from '../../date/dayOfWeek.ts';
import { plainText } from '../../text/plainText.ts';
import type { Deadline, DeadlineKind, DeadlineNote } from '../Deadline.ts';
import type { DeadlineContext } from '../DeadlineContext.ts';
import type { Phrase } from '../grammar/Phrase.ts';
import { isHarmless, isLeftover, leftoverText } from './leftover.ts';
import { clausesOf, resolveMilestones } from './milestones.ts';
import { type Answer, withoutDay } from './Resolved.ts';
import { extensionIn, resolveExtension } from './resolveExtension.ts';
import { resolveImmediate } from './resolvePeriod.ts';
import { resolveTimed } from './resolveTimed.ts';
import { isTimed } from './Timed.ts';

/** What stands in a cell to say that there is no time limit, in plain form. */
const nothing: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '---',
  '/',
  '//',
  '\\',
  '无',
  '暂无',
  '待定',
  '未定',
  '待明确',
  '待确定',
  '空',
]);

/** The kinds of fixed days: a day off there is only remarked on, never moved. */
const fixed: ReadonlySet<DeadlineKind> = new Set(['date', 'range', 'milestones']);

/** Puts the answer of a text together with what holds for every deadline. */
function deadline(
  raw: string,
  answer: Answer,
  sustain: boolean,
  context: DeadlineContext,
  unread?: string,
): Deadline {
  const { kind, readings, notes: found, ...facts } = answer;
  const [due] = readings;
  const notes = new Set<DeadlineNote>(found);
  if (due && context.start && due < context.start) notes.add('beforeStart');
  if (due && fixed.has(kind) && facts.precision === 'day' && context.calendar) {
    const day = dayKind(due, context.calendar);
    if (day.ok && (day.value === 'weekend' || day.value === 'holiday')) notes.add('restDay');
  }
  const ambiguous = readings.length > 1;
  return {
    raw,
    kind,
    ...(due && { due }),
    ...facts,
    sustain: sustain || kind === 'recurring' || kind === 'long-term',
    ambiguous,
    ...(ambiguous && { readings }),
    notes: [...notes],
    ...(unread !== undefined && { unread }),
  };
}

/** Answers of a text without any time in it. */
function withoutTime(has: (...kinds: readonly Phrase['is'][]) => boolean, context: DeadlineContext): Answer {
  if (has('immediate')) {
    const answer = resolveImmediate(context);
    return has('done', 'already', 'open')
      ? { ...answer, notes: [...answer.notes, 'statusInDeadline'] }
      : answer;
  }
  if (has('done', 'already')) return withoutDay('done', 'statusInDeadline');
  if (has('open')) return withoutDay('unknown', 'statusInDeadline', 'needsHuman');
  return has('sustain') ? withoutDay('long-term') : withoutDay('unknown', 'needsHuman');
}

/** 2024年3月底已完成, 已于3月完成: the day says when it was done, not until when. */
function isDayOfDoing(phrases: readonly Phrase[]): boolean {
  return phrases.some(
    ({ is }, index) =>
      is === 'already' ||
      (is === 'done' && phrases[index - 1]?.is === 'day' && !endsWithBefore(phrases[index - 1])),
  );
}

function endsWithBefore(phrase: Phrase | undefined): boolean {
  return phrase?.is === 'day' && phrase.day.limits === true;
}

/** What a text with one or more times answers; nothing where its parts do not fit together. */
function withTime(raw: string, phrases: readonly Phrase[], context: DeadlineContext): Answer | undefined {
  const timed = phrases.filter(isTimed);
  const anchors = phrases.filter((phrase) => phrase.is === 'anchor');
  const [first, ...more] = timed;
  const [anchor, ...otherAnchors] = anchors;
  if (!first || otherAnchors.length > 0 || (anchor && (first.is !== 'period' || more.length > 0)))
    return undefined;

  const extension = extensionIn(phrases, timed);
  const isChanged = phrases.some(({ is }) => is === 'extended' || is === 'originally');
  if (extension) return phrases.some(isLeftover) ? undefined : resolveExtension(extension, context);
  if (isChanged && (more.length > 0 || phrases.some(isLeftover))) return undefined;

  if (!phrases.some(isLeftover) && more.length === 0) {
    const answer = resolveTimed(first, context, anchor?.anchor);
    return isChanged ? { ...answer, notes: [...answer.notes, 'extension'] } : answer;
  }
  if (
    phrases.some(({ is }) => is === 'already') ||
    !isHarmless(raw, phrases) ||
    timed.some(({ is }) => is === 'recurring' || is === 'visit')
  )
    return undefined;
  const clauses = clausesOf(raw, phrases);
  if (!clauses) return undefined;
  // One day with words is a milestone only where a verb of doing says that they are its work.
  const isWork = more.length > 0 || phrases.some(({ is }) => is === 'finish' || is === 'act');
  if (!isWork) return undefined;
  const answer = resolveMilestones(clauses, context);
  return phrases.some(({ is }) => is === 'label') && more.length > 0
    ? { ...answer, notes: [...answer.notes, 'perMeasure'] }
    : answer;
}

/** What the phrases of a deadline text mean together. */
export function interpret(raw: string, phrases: readonly Phrase[], context: DeadlineContext): Deadline {
  const has = (...kinds: readonly Phrase['is'][]) => phrases.some(({ is }) => kinds.includes(is));
  const sustain = has('sustain');
  if (phrases.length === 0 || (raw.length <= 20 && nothing.has(plainText(raw))))
    return deadline(raw, withoutDay('none'), false, context);

  const unread = leftoverText(raw, phrases);
  const unknown = (...notes: readonly DeadlineNote[]) =>
    deadline(
      raw,
      withoutDay('unknown', ...notes, ...(unread === undefined ? [] : (['unread'] as const))),
      sustain,
      context,
      unread,
    );

  if (has('vague')) return unknown('needsHuman');
  if (!phrases.some(isTimed))
    return unread !== undefined || has('anchor', 'extended', 'originally')
      ? unknown('needsHuman')
      : deadline(raw, withoutTime(has, context), sustain, context);

  // 巡察期间立行立改: when the inspectors were there is over, what remains is how.
  const visited = has('visit') && has('immediate', 'done', 'already');
  if (visited && phrases.filter(isTimed).length === 1 && unread === undefined) {
    const answer = withoutTime(has, context);
    return deadline(raw, { ...answer, notes: [...answer.notes, 'pastEvent'] }, sustain, context);
  }
  if (isDayOfDoing(phrases) && unread === undefined)
    return deadline(raw, withoutDay('done', 'statusInDeadline'), sustain, context);

  const answer = withTime(raw, phrases, context);
  if (!answer) return unknown('needsHuman');
  const status: readonly DeadlineNote[] = has('done', 'open') ? ['statusInDeadline'] : [];
  const kind =
    has('immediate') && answer.kind !== 'milestones' && answer.kind !== 'unknown' ? 'immediate' : answer.kind;
  const result = deadline(raw, { ...answer, kind, notes: [...answer.notes, ...status] }, sustain, context);
  return weekdayDiffers(phrases, result) ? unknown('needsHuman') : result;
}

/** （星期一） behind a day that is none: one of the two is wrong. */
function weekdayDiffers(phrases: readonly Phrase[], { due }: Deadline): boolean {
  return phrases.some((phrase) => phrase.is === 'weekday' && (!due || dayOfWeek(due) !== phrase.weekday));
}
