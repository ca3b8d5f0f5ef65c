import { type GivenAnswer, plainAnswer } from '@zhenggai/core/intake';
import { Failure } from '../shell/Failure.ts';

/** What `--answer` says, `问题清单!C7=F03`. Fails with `answer-malformed`. */
export function answersOf(typed: readonly string[]): readonly GivenAnswer[] {
  return typed.map((seen) => {
    const [, sheet, cell = '', text = ''] = /^(.+!)([A-Z]+\d+)?=(.+)$/i.exec(seen) ?? [];
    const said = plainAnswer(text);
    if (sheet === undefined || said === undefined)
      throw Failure.usage({ code: 'answer-malformed', facts: { seen } });
    return { place: `${sheet}${cell.toUpperCase()}`, said };
  });
}
