import type { Tokens } from './Token.ts';

/** What a production made of the tokens from one on, and the first token it left. Nothing: it does not apply there. */
export type Read<T> = { readonly value: T; readonly next: number } | undefined;

/** What a pattern found: the first token after it, and the values of the tokens that it names. */
export interface Match {
  readonly next: number;
  readonly values: Readonly<Record<string, number | undefined>>;
}

/** A pattern without the names of its groups, and which group each name was. */
interface Numbered {
  readonly pattern: RegExp;
  readonly names: readonly (readonly [group: number, name: string])[];
}

const known = /* @__PURE__ */ new WeakMap<RegExp, Numbered>();

/** Telling where named groups stand takes an engine three times as long as numbered ones: half of reading a text. */
function numbered(named: RegExp): Numbered {
  const before = known.get(named);
  if (before) return before;
  // Escapes and classes first: a bracket in them opens no group.
  const groups = [...named.source.matchAll(/\\.|\[[^\]]*\]|\((?:\?<(\w+)>|(?!\?))/g)].filter(([part]) =>
    part.startsWith('('),
  );
  const names = groups.flatMap(([, name], index) => (name === undefined ? [] : [[index + 1, name] as const]));
  const made = { pattern: new RegExp(named.source.replace(/\?<\w+>/g, ''), named.flags), names };
  known.set(named, made);
  return made;
}

/** The pattern from a token on. It is sticky (`y`), and tells where its groups stand (`d`) if it names any. */
export function match(named: RegExp, { tokens, signs }: Tokens, at: number): Match | undefined {
  const { pattern, names } = numbered(named);
  pattern.lastIndex = at;
  const found = pattern.exec(signs);
  if (!found) return undefined;
  const values: Record<string, number | undefined> = {};
  for (const [group, name] of names) {
    const place = found.indices?.[group];
    if (place) values[name] = tokens[place[0]]?.value;
  }
  return { next: at + found[0].length, values };
}

/** Where the pattern ends from a token on. */
export function skip(pattern: RegExp, { signs }: Tokens, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(signs) ? pattern.lastIndex : undefined;
}
