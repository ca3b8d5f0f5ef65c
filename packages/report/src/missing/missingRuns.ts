import { type Inline, text } from '../document/build.ts';
import type { Missing, Mover } from './Missing.ts';
import { missingWords, moverWords } from './missingWords.ts';

/** What is missing, a line for each of those whose move it is: by name where the ledger knows it. */
export function missingRuns(
  all: readonly Missing[],
  { person, leader }: { readonly person: string; readonly leader: string },
): readonly Inline[] {
  const names: Partial<Record<Mover, string>> = { person, leader };
  const movers = [...new Set(all.map(({ mover }) => mover))];
  return movers.flatMap((mover, index) => [
    text(`${index === 0 ? '' : '\n'}${names[mover] || moverWords['zh-CN'][mover]}：`, { strong: true }),
    all
      .filter((one) => one.mover === mover)
      .map((one) => missingWords(one, 'zh-CN'))
      .join('；'),
  ]);
}
