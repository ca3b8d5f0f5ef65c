import type { Tokens } from './Token.ts';

/** What a production made of the tokens from one on, and the first token it left. Nothing: it does not apply there. */
export type Read<T> = { readonly value: T; readonly next: number } | undefined;

/** What a pattern found: the first token after it, and the values of the tokens that it names. */
export interface Match {
  readonly next: number;
  readonly values: Readonly<Record<string, number | undefined>>;
}

/** The pattern from a token on. It is sticky (`y`), and tells where its groups stand (`d`) if it names any. */
export function match(pattern: RegExp, { tokens, signs }: Tokens, at: number): Match | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(signs);
  if (!found) return undefined;
  const values: Record<string, number | undefined> = {};
  const { groups } = found.indices ?? {};
  for (const name in groups) {
    const place = groups[name];
    if (place) values[name] = tokens[place[0]]?.value;
  }
  return { next: at + found[0].length, values };
}

/** Where the pattern ends from a token on. */
export function skip(pattern: RegExp, { signs }: Tokens, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(signs) ? pattern.lastIndex : undefined;
}
