import type { Phrase } from '../grammar/Phrase.ts';
import { isLeftover } from './leftover.ts';
import { isTimed, type Timed } from './Timed.ts';

/** One part of a text with one time and the words that go with it. */
export interface Clause {
  readonly timed: Timed;
  readonly text: string;
}

const isContent = ({ is }: Phrase) => is === 'text' || is === 'act' || is === 'finish' || is === 'label';

/** From the first to the last phrase that says something, as written. */
function wordsOf(raw: string, phrases: readonly Phrase[]): string {
  const content = phrases.filter(isContent);
  const [first] = content;
  const last = content.at(-1);
  return first && last ? raw.slice(first.from, last.to).replace(/\s*\n\s*|[、.]$/g, '') : '';
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
      (phrase.is === 'label' && (phrase.gap === ' ' || phrase.leads)) ||
      (phrase.gap === ' ' && isTimed(phrase) && current.some(isTimed))
    )
      close();
    if (phrase.is !== 'separator') current.push(phrase);
  }
  close();
  return segments;
}

/** 措施3：长期坚持 beside parts with days: it has no day and is no part of another's words. */
function isApart(segment: readonly Phrase[]): boolean {
  const has = (...kinds: readonly Phrase['is'][]) => segment.some(({ is }) => kinds.includes(is));
  if (segment.some(isTimed)) return false;
  // Without the number of a measure, words that were not understood are kept beside a day.
  return has('label') || (has('immediate', 'sustain', 'done', 'open') && !segment.some(isLeftover));
}

/**
 * The parts of a text with one time each; segments without a time join the part before, at the start the one after.
 * Nothing where a part has two times.
 */
export function clausesOf(raw: string, phrases: readonly Phrase[]): readonly Clause[] | undefined {
  const groups: Phrase[][] = [];
  for (const segment of segmentsOf(phrases)) {
    if (isApart(segment)) continue;
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
