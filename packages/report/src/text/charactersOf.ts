/**
 * Width of a line in Chinese characters: Latin letters, digits and half-width marks take half of one.
 *
 * @example charactersOf('2024年7月10日') // 6.5
 */
export function charactersOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.5 : 1), 0);
}
