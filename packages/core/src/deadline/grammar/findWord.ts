import { isChineseNumeralChar } from '../../text/chineseNumeral.ts';
import type { Character } from './characters.ts';
import { holidays, namedByNumbers, valued, type Word, words } from './lexicon.ts';

/** A word of the lexicon as found in a text. */
export interface Entry {
  readonly word: Word;
  /** The word as written; of a holiday its one name. */
  readonly text: string;
  readonly value: number;
}

function* listed(): Generator<readonly [variant: string, entry: Entry]> {
  for (const [word, variants] of Object.entries(words) as [keyof typeof words, string][])
    for (const text of variants.split(' ')) yield [text, { word, text, value: 0 }];
  for (const [word, variants] of Object.entries(valued) as [keyof typeof valued, Record<string, number>][])
    for (const [text, value] of Object.entries(variants)) yield [text, { word, text, value }];
  for (const [name, variants] of Object.entries(holidays))
    for (const text of variants.split(' ')) yield [text, { word: 'holiday', text: name, value: 0 }];
}

const entries: ReadonlyMap<string, Entry> = /* @__PURE__ */ new Map(listed());
/** What a word may begin with: where a text goes on otherwise, no longer word is there. */
const beginnings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [...entries.keys()].flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1))),
);

/** What may follow a day called by its numbers, and the quotes that may stand around it. */
const afterName = /^["'“”‘’「」『』前之以节来到期]$/;
const beforeName = /^["'“”‘’「」『』]$/;

function findNamedByNumbers(characters: readonly Character[], at: number): Entry | undefined {
  const name = namedByNumbers.get(`${characters[at]?.char}${characters[at + 1]?.char}`);
  if (name === undefined || !afterName.test(characters[at + 2]?.char ?? '')) return undefined;
  const before = characters[at - 1]?.char ?? '';
  if (isChineseNumeralChar(before) || /[第\d]/.test(before)) return undefined;
  // 十一期 and 七一到 need the quotes.
  const quoted = beforeName.test(before);
  return quoted || !/[期到来]/.test(characters[at + 2]?.char ?? '')
    ? { word: 'holiday', text: name, value: 0 }
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
