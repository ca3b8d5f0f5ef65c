import { digestOfText } from '@zhenggai/core';
import type { FileAnswer } from '@zhenggai/core/intake';
import type { RoundRequest } from './Round.ts';

/** Says whether a workbook would be recorded just as it was shown; where nothing had to be shown, it always is. */
export function isAsShown(answer: FileAnswer, mode: RoundRequest['mode']): boolean {
  if (typeof mode === 'string') return true;
  const shown = mode.asShown.files.find(({ file }) => file === answer.file);
  return shown !== undefined && recorded(shown) === recorded(answer);
}

function recorded({ fileDigest, outcome, added, changed, renumbered, conflicts }: FileAnswer): string {
  return digestOfText(JSON.stringify([fileDigest, outcome, added, changed, renumbered, conflicts]));
}
