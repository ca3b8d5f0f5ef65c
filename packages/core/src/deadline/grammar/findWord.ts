import { isChineseNumeralChar } from '../../text/chineseNumeral.ts';
import type { Character } from './characters.ts';
import { lexicon, namedByNumbers } from './lexicon.ts';

/** A word of the lexicon as found in a text. */
export interface Entry {
  readonly sign: string;
  /** The word as written; of a holiday its one name. */
  readonly text: string;
  readonly value: number;
}

/** All words of the lexicon, each with its entry. */
export function* listedWords(): Generator<readonly [word: string, entry: Entry]> {
  for (const sign in lexicon)
    for (const item of lexicon[sign]?.split(' ') ?? []) {
      const [forms = '', name] = item.split('=');
      let all = [''];
      for (const part of forms.split('+'))
        all = all.flatMap((begun) => part.split('|').map((more) => begun + more));
      for (const word of all) yield [word, { sign, text: name ?? word, value: Number(name ?? 0) }];
    }
}

/** The words by their characters, one after the other: a text is followed no further than any word goes on. */
interface Branch {
  readonly on: Map<string, Branch>;
  entry?: Entry;
}

function grown(): Branch {
  const root: Branch = { on: new Map() };
  for (const [word, entry] of listedWords()) {
    let branch = root;
    for (const char of word) {
      const next = branch.on.get(char) ?? { on: new Map() };
      branch.on.set(char, next);
      branch = next;
    }
    branch.entry = entry;
  }
  return root;
}

const root = /* @__PURE__ */ grown();

/** What may follow a day called by its numbers: in quotes also 期, 到, 来. */
const afterName = /^["前之以节来到期]$/;
const afterPlainName = /^["前之以节]$/;

function findNamedByNumbers(characters: readonly Character[], at: number): Entry | undefined {
  const charAt = (index: number) => characters[index]?.char ?? '';
  const text = namedByNumbers[charAt(at) + charAt(at + 1)];
  const before = charAt(at - 1);
  if (text === undefined || isChineseNumeralChar(before) || /[第\d]/.test(before)) return undefined;
  return (before === '"' ? afterName : afterPlainName).test(charAt(at + 2))
    ? { sign: '节', text, value: 0 }
    : undefined;
}

/** The longest word of the lexicon that begins at a character, and the first character after it. */
export function findWord(
  characters: readonly Character[],
  at: number,
): (Entry & { readonly end: number }) | undefined {
  let found: Entry | undefined;
  let end = at;
  let branch: Branch | undefined = root;
  for (let next = at; branch; next += 1) {
    if (branch.entry) [found, end] = [branch.entry, next];
    branch = branch.on.get(characters[next]?.char ?? '');
  }
  if (found) return { sign: found.sign, text: found.text, value: found.value, end };
  const named = findNamedByNumbers(characters, at);
  return named && { ...named, end: at + 2 };
}
