import { plainText } from '../text/plainText.ts';

/** A text as it is recognised: like `plainText`, and punctuation does not count either. */
export function bareWording(text: string): string {
  return plainText(text).replace(/[\p{P}\p{S}]+/gu, '');
}

/** The pairs of neighbouring characters of a text, by which likeness is measured. */
export function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...bareWording(text)];
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((c, i) => `${characters[i]}${c}`));
}

/** Likeness of two texts from 0 to 1: the share of their pairs that both have (Dice). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
