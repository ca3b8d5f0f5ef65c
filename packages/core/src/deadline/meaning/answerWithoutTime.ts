import type { DeadlineContext } from '../DeadlineContext.ts';
import type { Phrase } from '../grammar/Phrase.ts';
import { type Answer, withoutDay } from './Resolved.ts';
import { resolveImmediate } from './resolvePeriod.ts';

/** What a text without any time in it answers: at once, done, long-term, or nothing that a day follows from. */
export function answerWithoutTime(phrases: readonly Phrase[], context: DeadlineContext): Answer {
  const has = (...kinds: readonly Phrase['is'][]) => phrases.some(({ is }) => kinds.includes(is));
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
