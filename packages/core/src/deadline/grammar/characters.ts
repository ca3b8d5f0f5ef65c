import { dropInvisible } from '../../text/dropInvisible.ts';
import type { Place } from './Token.ts';

/** A character in its plain form and where it stands in the raw text; a blank is `' '`, a line break `'\n'`. */
export interface Character extends Place {
  readonly char: string;
}

/**
 * Numbers in circles, brackets or with a dot of their own. Plainly normalised, ①2024年 would become 12024年:
 * they are taken as `(1)`.
 */
const enclosed = /[\u2460-\u249B\u2776-\u277F\u3220-\u3229\u3280-\u3289]/;

/** Marks that typists take for one another, by their plain form. */
const plainMarks: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  ['-‐‒–—―−─━~〜∼', '"\'“”‘’「」『』', '([〔【《<', ')]〕】》>', '/\\', ';|'].flatMap((marks) =>
    [...marks].map((mark) => [mark, marks.charAt(0)] as const),
  ),
);

function plainForm(char: string): string {
  const code = char.charCodeAt(0);
  // Chinese characters and ASCII are their own plain form: nearly every character of a ledger.
  if ((code >= 0x21 && code <= 0x7e) || (code >= 0x4e00 && code <= 0x9fff)) return char;
  if (enclosed.test(char)) {
    const number =
      code >= 0x2776 && code <= 0x277f ? String(code - 0x2775) : char.normalize('NFKC').replace(/[().]/g, '');
    return `(${number})`;
  }
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(char)) return '\n';
  return dropInvisible(char).normalize('NFKC').replace(/\s/g, ' ');
}

/** The characters of a text, full-width ones made plain, invisible ones dropped, each with its place. */
export function charactersOf(raw: string): readonly Character[] {
  const characters: Character[] = [];
  let from = 0;
  for (const source of raw) {
    const to = from + source.length;
    for (const char of plainForm(source)) characters.push({ char: plainMarks.get(char) ?? char, from, to });
    from = to;
  }
  return characters;
}
