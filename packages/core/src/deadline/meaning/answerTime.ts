import type { DeadlineContext } from '../DeadlineContext.ts';
import type { Phrase } from '../grammar/Phrase.ts';
import { clausesOf } from './clauses.ts';
import { isHarmless, isLeftover } from './leftover.ts';
import type { Answer } from './Resolved.ts';
import { extensionIn, resolveExtension } from './resolveExtension.ts';
import { resolveMilestones } from './resolveMilestones.ts';
import { resolveTimed } from './resolveTimed.ts';
import { isTimed, type Timed } from './Timed.ts';

const has = (phrases: readonly Phrase[], ...kinds: readonly Phrase['is'][]) =>
  phrases.some(({ is }) => kinds.includes(is));

const isContent = (phrase: Phrase) => isLeftover(phrase) || phrase.is === 'finish' || phrase.is === 'label';
const isDoing = (phrase: Phrase | undefined) =>
  phrase?.is === 'finish' || phrase?.is === 'act' || phrase?.is === 'label';

/**
 * The words beside a single day are its work only where they begin with a verb of doing or the measure's number
 * (2024年6月底前完成制度修订), or where that verb follows the day (制度修订于2024年6月底前完成).
 */
function isItsWork(phrases: readonly Phrase[]): boolean {
  const at = phrases.findIndex(isTimed);
  const before = phrases.slice(0, at).filter(isContent);
  const after = phrases.slice(at + 1).filter(isContent);
  if (after.length > 0) return isDoing(after[0]);
  return isDoing(before[0]);
}

/** Days with words, or several days: each is a milestone, if the words are its work and do not touch the day. */
function answerMilestones(
  { raw, phrases, timed }: { raw: string; phrases: readonly Phrase[]; timed: readonly Timed[] },
  context: DeadlineContext,
): Answer | undefined {
  if (has(phrases, 'already') || timed.some(({ is }) => is === 'recurring' || is === 'visit'))
    return undefined;
  if (timed.length === 1 && !isItsWork(phrases)) return undefined;
  const clauses = isHarmless(raw, phrases) ? clausesOf(raw, phrases) : undefined;
  return clauses && resolveMilestones(clauses, context);
}

/** What a text with one or more times answers; nothing where its parts do not fit together. */
export function answerTime(
  raw: string,
  phrases: readonly Phrase[],
  context: DeadlineContext,
): Answer | undefined {
  const timed = phrases.filter(isTimed);
  const [first, ...more] = timed;
  const [anchor, ...anchors] = phrases.filter((phrase) => phrase.is === 'anchor');
  if (!first || anchors.length > 0 || (anchor && (first.is !== 'period' || more.length > 0)))
    return undefined;

  // 即日起3个月: counted from a day that the text does not name; 6月底前，不超过7月底: two limits.
  if (has(phrases, 'fromNow') && timed.some(({ is }) => is === 'period')) return undefined;
  if (has(phrases, 'atMost') && more.length > 0) return undefined;

  const hasWords = phrases.some((phrase) => isLeftover(phrase) || phrase.is === 'label');
  if (has(phrases, 'extended', 'originally')) {
    if (hasWords) return undefined;
    const extension = extensionIn(phrases, timed);
    if (extension) return resolveExtension(extension, context);
    if (more.length > 0) return undefined;
    // 延期至2024年9月30日: the former day stands elsewhere.
    const answer = resolveTimed(first, context, anchor?.anchor);
    return { ...answer, notes: [...answer.notes, 'extension'] };
  }
  if (more.length === 0 && !hasWords) return resolveTimed(first, context, anchor?.anchor);
  return answerMilestones({ raw, phrases, timed }, context);
}
