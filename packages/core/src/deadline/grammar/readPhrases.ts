import type { Meaning, Phrase } from './Phrase.ts';
import { numberAt, type Read, type Tokens, wordAt } from './Read.ts';
import { readAnchor } from './readAnchor.ts';
import { readDay } from './readDay.ts';
import { readEvent } from './readEvent.ts';
import { readLabel, readLeadingNumber } from './readLabel.ts';
import { readPeriod } from './readPeriod.ts';
import { readRange } from './readRange.ts';
import { readRecurring } from './readRecurring.ts';
import { readWeekday } from './readWeekday.ts';
import type { WordToken } from './Token.ts';

/** Words that are a phrase by themselves, and what they say. */
const single: Readonly<Partial<Record<WordToken['word'], Meaning>>> = {
  immediate: { is: 'immediate' },
  sustain: { is: 'sustain' },
  done: { is: 'done' },
  open: { is: 'open' },
  already: { is: 'already' },
  vague: { is: 'vague' },
  extended: { is: 'extended' },
  fromNow: { is: 'fromNow' },
  atMost: { is: 'atMost' },
  finish: { is: 'finish' },
  act: { is: 'act' },
  issue: { is: 'act' },
  ignored: { is: 'ignored' },
  numbered: { is: 'ignored' },
  term: { is: 'ignored' },
  campaign: { is: 'ignored' },
};

/** Units of time: a number before one that made no phrase is a time not understood. */
const units = [
  'year',
  'month',
  'day',
  'days',
  'week',
  'quarter',
  'workingDay',
  'halfYear',
  'halfMonth',
  'hour',
] as const;

/** Wraps a production so that what it read is a phrase of its kind. */
function told<T>(read: Read<T>, meaning: (value: T) => Meaning): Read<Meaning> {
  return read && { value: meaning(read.value), next: read.next };
}

function readTime(tokens: Tokens, at: number): Read<Meaning> {
  return (
    told(readRecurring(tokens, at), (rhythm) => ({ is: 'recurring', rhythm })) ??
    told(readAnchor(tokens, at), (anchor) => ({ is: 'anchor', anchor })) ??
    readEvent(tokens, at) ??
    told(readRange(tokens, at), (range) => ({ is: 'range', ...range })) ??
    told(readDay(tokens, at), (day) => ({ is: 'day', day })) ??
    told(readPeriod(tokens, at), (period) => ({ is: 'period', ...period })) ??
    told(readWeekday(tokens, at), (weekday) => ({ is: 'weekday', weekday }))
  );
}

function readWord(tokens: Tokens, at: number): Read<Meaning> {
  const token = tokens[at];
  if (token?.is === 'mark') {
    if (',;.、。/|\\'.includes(token.mark)) return { value: { is: 'separator' }, next: at + 1 };
    return token.mark === '-' || token.mark === '·' ? undefined : { value: { is: 'ignored' }, next: at + 1 };
  }
  if (token?.is !== 'word') return undefined;
  // 6月初, 年中: no day of it is meant.
  if (token.word === 'beginning' && wordAt(tokens, at - 1, 'month', 'year'))
    return { value: { is: 'vague' }, next: at + 1 };
  if (wordAt(tokens, at, 'month', 'year') && wordAt(tokens, at + 1, 'beginning'))
    return { value: { is: 'vague' }, next: at + 2 };
  // 原 says that a day was the former one only right before a day.
  if (token.word === 'originally') {
    const isFormer = token.text !== '原' || readDay(tokens, at + 1) !== undefined;
    return isFormer ? { value: { is: 'originally' }, next: at + 1 } : undefined;
  }
  if (token.word === 'to' && readDay(tokens, at + 1)) return { value: { is: 'ignored' }, next: at + 1 };
  const meaning = single[token.word];
  return meaning && { value: meaning, next: at + 1 };
}

function readText(
  tokens: Tokens,
  at: number,
  before: Phrase | undefined,
): { readonly value: Meaning; readonly next: number } {
  const isAfterDay = before?.is === 'day' || before?.is === 'range';
  // 3日 that made no phrase; 2024年三、四季度.
  const isTime =
    numberAt(tokens, at) !== undefined && (isAfterDay || wordAt(tokens, at + 1, ...units) !== undefined);
  // 6月30日起, 验收后1个月: a time begins where nobody here knows or wants it.
  const isOpaque = isTime || wordAt(tokens, at, 'hedge', 'since', 'after') !== undefined;
  return { value: { is: 'text', opaque: isOpaque }, next: at + 1 };
}

/** What the parts of a deadline text say, in order; every token belongs to exactly one phrase. */
export function readPhrases(tokens: Tokens): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const begins = at === 0 || phrases.at(-1)?.is === 'separator' || tokens[at]?.gap !== '';
    const label = readLabel(tokens, at) ?? (begins ? readLeadingNumber(tokens, at) : undefined);
    const { value, next } =
      told(label, () => ({ is: 'label' })) ??
      readTime(tokens, at) ??
      readWord(tokens, at) ??
      readText(tokens, at, phrases.at(-1));
    const first = tokens[at];
    const last = tokens[next - 1];
    if (!first || !last) break;
    phrases.push({ ...value, from: first.from, to: last.to, gap: first.gap });
    at = next;
  }
  return phrases;
}
