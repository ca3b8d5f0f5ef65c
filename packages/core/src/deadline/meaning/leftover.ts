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
  /不得|不能|不再|不完|不需|不必|不宜|不予|不超|不少于|无法|未能|未完|尚未|未批|或|若|如果|如有|如遇|如需|除外|暂缓|暂停|待批|待审|待上级|但|左右|前后|顺延|推迟|延期|延长|延后|延迟|缓|实际|以上|超过/;

/** Says whether leftover text may name what is to be done by a day (完成制度修订), without touching the day. */
export function isHarmless(raw: string, phrases: readonly Phrase[]): boolean {
  return (
    !phrases.some((phrase) => phrase.is === 'text' && phrase.opaque) &&
    !changing.test(leftoverText(raw, phrases) ?? '')
  );
}
