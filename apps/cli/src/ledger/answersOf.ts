import { isFindingCode } from '@zhenggai/core';
import type { Answer } from '@zhenggai/core/intake';
import { Failure } from '../shell/Failure.ts';

/**
 * What was answered to an import's questions, by cell: `问题清单!C7=F03`, `问题清单!C9=new`; `=yes` where the reading
 * itself is in doubt and right as it is.
 */
export function answersOf(typed: readonly string[]): ReadonlyMap<string, Answer> {
  return new Map(
    typed.map((seen) => {
      const [, cell, said = ''] = /^(.+!(?:[A-Z]+\d+)?)=(.+)$/i.exec(seen) ?? [];
      const answer = /^(new|yes)$/i.test(said) ? 'new' : said.toUpperCase();
      if (cell === undefined || !(answer === 'new' || isFindingCode(answer)))
        throw Failure.usage({ code: 'answer-malformed', facts: { seen } });
      return [cell, answer] as const;
    }),
  );
}
