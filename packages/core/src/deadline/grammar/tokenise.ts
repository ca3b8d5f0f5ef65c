import { chineseNumeral, isChineseNumeralChar } from '../../text/chineseNumeral.ts';
import { type Character, charactersOf } from './characters.ts';
import { findWord } from './findWord.ts';
import type { Gap, Token } from './Token.ts';

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isDash = (char: string | undefined) => char !== undefined && '-‐‒–—―−─━~〜∼'.includes(char);
const marks = ',;:.、。()[]〔〕【】/|\\"\'“”‘’「」『』《》<>·';

/** More digits than any day or count has. */
const mostDigits = 8;

/** Where the run of characters ends for which `belongs` holds. */
function runEnd(characters: readonly Character[], at: number, belongs: (at: number) => boolean): number {
  let end = at;
  while (end < characters.length && belongs(end)) end += 1;
  return end;
}

/** The parts of a deadline text, in order; every character that is no blank belongs to exactly one. */
export function tokenise(raw: string): readonly Token[] {
  const characters = charactersOf(raw);
  const charAt = (at: number) => characters[at]?.char;
  const tokens: Token[] = [];
  let gap: Gap = '';

  const place = (at: number, end: number) => ({
    from: characters[at]?.from ?? raw.length,
    to: characters[end - 1]?.to ?? raw.length,
    gap,
  });
  const textOf = (at: number, end: number) =>
    characters
      .slice(at, end)
      .map(({ char }) => char)
      .join('');

  const takeNumber = (at: number): number | undefined => {
    if (isDigit(charAt(at))) {
      const end = runEnd(characters, at, (index) => isDigit(charAt(index)));
      const digits = end - at;
      const value = digits <= mostDigits ? Number(textOf(at, end)) : Number.NaN;
      tokens.push({ is: 'number', value, digits, ...place(at, end) });
      return end;
    }
    if (!isChineseNumeralChar(charAt(at) ?? '')) return undefined;
    // A zero typed as 0 or O counts where a numeral goes on after it: 二0二四.
    const belongs = (index: number) =>
      isChineseNumeralChar(charAt(index) ?? '') ||
      (/^[0Oo]$/.test(charAt(index) ?? '') && isChineseNumeralChar(charAt(index + 1) ?? ''));
    const end = runEnd(characters, at, belongs);
    const numeral = end - at <= mostDigits ? chineseNumeral(textOf(at, end)) : undefined;
    tokens.push(
      numeral ? { is: 'number', ...numeral, ...place(at, end) } : { is: 'text', ...place(at, end) },
    );
    return end;
  };

  const takeMark = (at: number): number | undefined => {
    const char = charAt(at) ?? '';
    if (isDash(char)) {
      const end = runEnd(characters, at, (index) => isDash(charAt(index)));
      tokens.push({ is: 'mark', mark: '-', single: end === at + 1, ...place(at, end) });
      return end;
    }
    if (!marks.includes(char)) return undefined;
    tokens.push({ is: 'mark', mark: char, single: true, ...place(at, at + 1) });
    return at + 1;
  };

  const takeWord = (at: number): number | undefined => {
    const found = findWord(characters, at);
    if (!found) return undefined;
    tokens.push({ is: 'word', ...found.entry, ...place(at, at + found.length) });
    return at + found.length;
  };

  const takeText = (at: number): number => {
    const last = tokens.at(-1);
    const here = place(at, at + 1);
    // Neighbouring characters of text are one part.
    if (last?.is === 'text' && gap === '') tokens[tokens.length - 1] = { ...last, to: here.to };
    else tokens.push({ is: 'text', ...here });
    return at + 1;
  };

  let at = 0;
  while (at < characters.length) {
    const char = charAt(at);
    if (char === ' ' || char === '\n') {
      // Of several the line break counts.
      gap = gap === '\n' ? gap : char;
      at += 1;
      continue;
    }
    at = takeWord(at) ?? takeNumber(at) ?? takeMark(at) ?? takeText(at);
    gap = '';
  }
  return tokens;
}
