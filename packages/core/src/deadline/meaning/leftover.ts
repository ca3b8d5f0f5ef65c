import type { Phrase } from '../grammar/Phrase.ts';

/** Phrases that were not understood as part of a time limit. */
export function isLeftover(phrase: Phrase): boolean {
  return phrase.is === 'text' || phrase.is === 'act';
}

/** The parts of a text that were not understood, in their own words; neighbours together. */
export function leftoverText(raw: string, phrases: readonly Phrase[]): string | undefined {
  const parts: { from: number; to: number }[] = [];
  phrases.forEach((phrase, index) => {
    if (!isLeftover(phrase)) return;
    const last = parts.at(-1);
    const before = phrases[index - 1];
    if (last && before && isLeftover(before)) last.to = phrase.to;
    else parts.push({ from: phrase.from, to: phrase.to });
  });
  return parts.length > 0 ? parts.map(({ from, to }) => raw.slice(from, to)).join(' … ') : undefined;
}

/** Words that change what a day means, so that text with one of them is no mere name of the work. */
const changing =
  /不[得能再完需必宜予超少]|无法|未[能完批]|尚未|[或若但延缓]|如[果有遇需]|除外|暂停|待[批审上]|左右|前后|推迟|实际|以上|超过/;

/** Says whether leftover text may name what is to be done by a day (完成制度修订), without touching the day. */
export function isHarmless(raw: string, phrases: readonly Phrase[]): boolean {
  return (
    !phrases.some((phrase) => phrase.is === 'text' && phrase.opaque) &&
    !changing.test(leftoverText(raw, phrases) ?? '')
  );
}
