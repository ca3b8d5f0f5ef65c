import { isFindingCode } from '../finding/codes.ts';
import { plainCode } from '../finding/plainCode.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Answer } from './matchRows.ts';
import type { Question } from './Proposal.ts';

/** An answer to an import's question as somebody gave it. */
export interface GivenAnswer {
  /** `问题清单!C7` */
  readonly place: string;
  /** A finding's code, `new`, or `yes` where the reading itself is in doubt and right as it is. */
  readonly said: string;
}

/** An answer in its one form; nothing where it is none to any question. */
export function plainAnswer(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'new' || word === 'yes') return word;
  const code = plainCode(text);
  return isFindingCode(code) ? code : undefined;
}

/** Where a question stands, as answers name it. */
export function placeOfQuestion({ sheet, cell }: Question): string {
  return `${sheet}!${cell}`;
}

/** Says whether a question is about how a workbook was read, not about which finding a row means. */
export function isAboutReading({ code }: Question): boolean {
  return code === 'header-tie' || code === 'colour-without-key';
}

/** Says whether an answer makes sense for a question: which finding it is, or whether it was read right. */
export function fitsQuestion(question: Question, said: string, { findings }: Ledger): boolean {
  if (isAboutReading(question)) return said === 'yes';
  return said === 'new' || (isFindingCode(said) && findings.has(said));
}

/** Answers as a proposal takes them. */
export function asAnswers(given: readonly GivenAnswer[]): ReadonlyMap<string, Answer> {
  return new Map(given.map(({ place, said }) => [place, isFindingCode(said) ? said : 'new'] as const));
}
