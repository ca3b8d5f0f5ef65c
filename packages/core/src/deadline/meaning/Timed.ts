import type { Phrase } from '../grammar/Phrase.ts';

/** A phrase that says a time. */
export type Timed = Extract<
  Phrase,
  { is: 'day' | 'range' | 'period' | 'recurring' | 'holiday' | 'campaign' | 'visit' }
>;

const kinds: ReadonlySet<Phrase['is']> = new Set([
  'day',
  'range',
  'period',
  'recurring',
  'holiday',
  'campaign',
  'visit',
]);

export function isTimed(phrase: Phrase): phrase is Timed {
  return kinds.has(phrase.is);
}
