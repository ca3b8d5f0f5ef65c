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

const entries: ReadonlyMap<string, Entry> = /* @__PURE__ */ new Map(listedWords());
/** What a word may begin with: where a text goes on otherwise, no longer word is there. */
const beginnings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [...entries.keys()].flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1))),
);

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

/** The longest word of the lexicon that begins at a character, and how many characters it takes. */
export function findWord(
  characters: readonly Character[],
  at: number,
): { readonly entry: Entry; readonly length: number } | undefined {
  let found: { entry: Entry; length: number } | undefined;
  let text = '';
  for (let length = 1; ; length += 1) {
    text += characters[at + length - 1]?.char ?? ' ';
    if (!beginnings.has(text)) break;
    const entry = entries.get(text);
    if (entry) found = { entry, length };
  }
  if (found) return found;
  const entry = findNamedByNumbers(characters, at);
  return entry && { entry, length: 2 };
}
