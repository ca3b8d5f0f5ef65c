const digits: ReadonlyMap<string, number> = new Map([
  ...[...'〇○零0Oo'].map((digit) => [digit, 0] as const),
  ...[...'一二三四五六七八九'].map((digit, index) => [digit, index + 1] as const),
  ['两', 2],
]);

/**
 * Says whether a character may stand in a Chinese numeral; the zeros `0` and `O` only among others (二0二四).
 *
 * @example isChineseNumeralChar('两') // true
 */
export function isChineseNumeralChar(char: string): boolean {
  return char === '十' || (digits.has(char) && !/[0Oo]/.test(char));
}

/** A number written in Chinese, and how many digits it was spelled with: 二〇二四 has 4, 三十 none. */
export interface ChineseNumeral {
  readonly value: number;
  readonly digits: number;
}

/**
 * The number that a Chinese numeral means: 一 to 九十九 counted with 十, or digit by digit (二〇二四). Nothing where it is
 * neither. `chineseNumeral('二十四')` is 24, `chineseNumeral('二〇二四')` 2024, `chineseNumeral('两')` 2.
 *
 * @example chineseNumeral('二十四').value // 24
 */
export function chineseNumeral(text: string): ChineseNumeral | undefined {
  const chars = [...text];
  const ten = chars.indexOf('十');
  if (ten < 0) return byDigits(chars);
  const tens = ten === 0 ? 1 : ten === 1 ? digits.get(chars[0] ?? '') : undefined;
  const rest = chars.slice(ten + 1);
  const ones = rest.length === 0 ? 0 : rest.length === 1 ? digits.get(rest[0] ?? '') : undefined;
  // 零十 and 十零 are no numbers.
  if (!tens || ones === undefined || (rest.length === 1 && ones === 0)) return undefined;
  return { value: tens * 10 + ones, digits: 0 };
}

function byDigits(chars: readonly string[]): ChineseNumeral | undefined {
  // More digits than a day written without separators has (二〇二四〇六三〇) are no number of this field.
  if (chars.length === 0 || chars.length > 8) return undefined;
  let value = 0;
  for (const char of chars) {
    const digit = digits.get(char);
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return { value, digits: chars.length };
}
