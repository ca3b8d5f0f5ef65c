import { dayOfWeek } from '../../date/dayOfWeek.ts';
import type { Deadline, DeadlineNote } from '../Deadline.ts';
import type { DeadlineContext } from '../DeadlineContext.ts';
import type { Phrase } from '../grammar/Phrase.ts';
import { answerTime } from './answerTime.ts';
import { answerWithoutTime } from './answerWithoutTime.ts';
import { leftoverText } from './leftover.ts';
import { type Answer, withoutDay } from './Resolved.ts';
import { isTimed } from './Timed.ts';
import { toDeadline } from './toDeadline.ts';

/** 2024年3月底已完成, 已于3月完成, 已完成（3月）: the day says when it was done, not until when. */
function isDayOfDoing(phrases: readonly Phrase[]): boolean {
  const isPlainDay = (phrase: Phrase | undefined) => phrase?.is === 'day' && !phrase.day.limits;
  return phrases.some(
    ({ is }, index) =>
      is === 'already' ||
      (is === 'done' && (isPlainDay(phrases[index - 1]) || isPlainDay(phrases.slice(index).find(isTimed)))),
  );
}

/** （星期一） behind a day that is none: one of the two is wrong. */
function weekdayDiffers(phrases: readonly Phrase[], { due }: Deadline): boolean {
  return phrases.some((phrase) => phrase.is === 'weekday' && (!due || dayOfWeek(due) !== phrase.weekday));
}

function noting(answer: Answer, ...notes: readonly (DeadlineNote | false)[]): Answer {
  return { ...answer, notes: [...answer.notes, ...notes.filter((note) => note !== false)] };
}

/** What the phrases of a deadline text mean together. */
export function interpret(raw: string, phrases: readonly Phrase[], context: DeadlineContext): Deadline {
  const has = (...kinds: readonly Phrase['is'][]) => phrases.some(({ is }) => kinds.includes(is));
  const unread = leftoverText(raw, phrases);
  const text = { raw, sustain: has('sustain') };
  const answered = (answer: Answer) =>
    toDeadline(text, noting(answer, has('label') && answer.kind !== 'unknown' && 'perMeasure'), context);
  const unknown = () =>
    toDeadline(
      { ...text, unread },
      noting(withoutDay('unknown', 'needsHuman'), unread !== undefined && 'unread'),
      context,
    );

  // A dash, or nothing.
  if (phrases.length === 0) return answered(withoutDay('none'));
  if (has('vague')) return unknown();
  const timed = phrases.filter(isTimed);
  if (timed.length === 0) {
    if (unread !== undefined || has('anchor', 'extended', 'originally')) return unknown();
    return answered(answerWithoutTime(phrases, context));
  }
  if (unread === undefined) {
    // 巡察期间立行立改: when the inspectors were there is over, what remains is how.
    const isVisit = timed.length === 1 && has('visit') && has('immediate', 'done', 'already');
    if (isVisit) return answered(noting(answerWithoutTime(phrases, context), 'pastEvent'));
    if (isDayOfDoing(phrases)) return answered(withoutDay('done', 'statusInDeadline'));
  }
  const answer = answerTime(raw, phrases, context);
  if (!answer) return unknown();
  const isImmediate = has('immediate') && answer.kind !== 'milestones' && answer.kind !== 'unknown';
  const deadline = answered(
    noting(
      { ...answer, kind: isImmediate ? 'immediate' : answer.kind },
      has('done', 'open') && 'statusInDeadline',
    ),
  );
  return weekdayDiffers(phrases, deadline) ? unknown() : deadline;
}
