/**
 * Every match of a global pattern in a text, in order. `matchAll` copies the pattern for each text, which for a hundred
 * thousand short ones takes longer than looking. The pattern must be used for nothing else meanwhile.
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) yield match;
}
