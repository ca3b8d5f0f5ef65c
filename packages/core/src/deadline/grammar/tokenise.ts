import { chineseNumeral, isChineseNumeralChar } from '../../text/chineseNumeral.ts';
import { type Character, charactersOf } from './characters.ts';
import { findWord } from './findWord.ts';
import type { Gap, Token, Tokens } from './Token.ts';

const isDigit = (char: string) => char >= '0' && char <= '9';
const marks = ',;:.、。!()/"·-';

/** More digits than any day or count has. */
const mostDigits = 8;

type Part = Pick<Token, 'sign' | 'value' | 'text'> & { readonly end: number };

const textUntil = (end: number): Part => ({ sign: 'x', value: 0, text: '', end });

function numberAt(characters: readonly Character[], at: number): Part | undefined {
  const charAt = (index: number) => characters[index]?.char ?? '';
  const inDigits = isDigit(charAt(at));
  if (!inDigits && !isChineseNumeralChar(charAt(at))) return undefined;
  // A zero typed as 0 or O counts where a Chinese numeral goes on after it: 二0二四.
  const belongs = (index: number) =>
    inDigits
      ? isDigit(charAt(index))
      : isChineseNumeralChar(charAt(index)) ||
        (/^[0Oo]$/.test(charAt(index)) && isChineseNumeralChar(charAt(index + 1)));
  let end = at;
  let written = '';
  while (belongs(end)) {
    written += charAt(end);
    end += 1;
  }
  if (inDigits) {
    const sign = String(Math.min(written.length, mostDigits + 1));
    return { sign, value: Number(written), text: '', end };
  }
  const numeral = end - at <= mostDigits ? chineseNumeral(written) : undefined;
  // 两三个月, 七八天: neither 23 nor 78; only a year is spelled so (二四年).
  const isVague = numeral && numeral.digits > 1 && numeral.digits < 4 && charAt(end) !== '年';
  return numeral && !isVague
    ? { sign: String(numeral.digits), value: numeral.value, text: '', end }
    : textUntil(end);
}

function markAt(characters: readonly Character[], at: number): Part | undefined {
  const mark = characters[at]?.char ?? '';
  if (!marks.includes(mark)) return undefined;
  let end = at + 1;
  while (mark === '-' && characters[end]?.char === '-') end += 1;
  return { sign: end > at + 1 ? '—' : mark, value: 0, text: '', end };
}

function partAt(characters: readonly Character[], at: number): Part {
  return findWord(characters, at) ?? numberAt(characters, at) ?? markAt(characters, at) ?? textUntil(at + 1);
}

/** The parts of a deadline text, in order; every character that is no blank belongs to exactly one. */
export function tokenise(raw: string): Tokens {
  const characters = charactersOf(raw);
  const tokens: Token[] = [];
  let signs = '';
  let gap: Gap = '';
  let at = 0;
  while (at < characters.length) {
    const char = characters[at]?.char ?? '';
    if (char === ' ' || char === '\n') {
      // Of several the line break counts.
      gap = gap === '\n' ? gap : char;
      at += 1;
      continue;
    }
    const { sign, value, text, end } = partAt(characters, at);
    const from = characters[at]?.from ?? raw.length;
    const to = characters[end - 1]?.to ?? raw.length;
    const last = tokens.at(-1);
    // Neighbouring characters of text are one part.
    if (sign === 'x' && last?.sign === 'x' && gap === '') tokens[tokens.length - 1] = { ...last, to };
    else {
      tokens.push({ sign, value, text, from, to, gap });
      signs += sign;
    }
    gap = '';
    at = end;
  }
  return { tokens, signs };
}
