import { isFindingCode, type Ledger } from '@zhenggai/core';
import type { Answer, Question } from '@zhenggai/core/intake';
import { Failure } from '../shell/Failure.ts';
import { plainCode } from './codesOf.ts';

/** An answer to an import's question as somebody gave it. */
export interface TypedAnswer {
  /** `问题清单!C7` */
  readonly place: string;
  /** A finding's code, `new`, or `yes` where the reading itself is in doubt and right as it is. */
  readonly said: string;
}

/** What `--answer` says, `问题清单!C7=F03`. Fails with `answer-malformed`. */
export function answersOf(typed: readonly string[]): readonly TypedAnswer[] {
  return typed.map((seen) => {
    const [, sheet, cell = '', text = ''] = /^(.+!)([A-Z]+\d+)?=(.+)$/i.exec(seen) ?? [];
    const said = plainAnswer(text);
    if (sheet === undefined || said === undefined)
      throw Failure.usage({ code: 'answer-malformed', facts: { seen } });
    return { place: `${sheet}${cell.toUpperCase()}`, said };
  });
}

/** An answer in its one form; nothing where it is none to any question. */
export function plainAnswer(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'new' || word === 'yes') return word;
  const code = plainCode(text);
  return isFindingCode(code) ? code : undefined;
}

export function placeOfQuestion({ sheet, cell }: Question): string {
  return `${sheet}!${cell}`;
}

/** Says whether a question is about how a workbook was read, not about which finding a row means. */
export function isAboutReading({ code }: Question): boolean {
  return code === 'header-tie' || code === 'colour-without-key';
}

/** Says whether an answer makes sense for a question: which finding it is, or whether it was read right. */
export function fits(question: Question, said: string, { findings }: Ledger): boolean {
  if (isAboutReading(question)) return said === 'yes';
  return said === 'new' || (isFindingCode(said) && findings.has(said));
}

/** Answers as a proposal takes them. */
export function asAnswers(typed: readonly TypedAnswer[]): ReadonlyMap<string, Answer> {
  return new Map(typed.map(({ place, said }) => [place, isFindingCode(said) ? said : 'new'] as const));
}
