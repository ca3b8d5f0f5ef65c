import type { Word } from './lexicon.ts';
import type { NumberToken, Token, WordToken } from './Token.ts';

/** What a production made of the tokens from one on, and the first token it left. Nothing: it does not apply there. */
export type Read<T> = { readonly value: T; readonly next: number } | undefined;

export type Tokens = readonly Token[];

export function wordAt(tokens: Tokens, at: number, ...words: readonly Word[]): WordToken | undefined {
  const token = tokens[at];
  return token?.is === 'word' && words.includes(token.word) ? token : undefined;
}

export function numberAt(tokens: Tokens, at: number): NumberToken | undefined {
  const token = tokens[at];
  return token?.is === 'number' ? token : undefined;
}

export function isMark(tokens: Tokens, at: number, marks: string): boolean {
  const token = tokens[at];
  return token?.is === 'mark' && marks.includes(token.mark);
}
