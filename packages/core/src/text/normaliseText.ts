import { dropInvisible } from './dropInvisible.ts';

/**
 * A text as a reader sees it: full-width letters and digits made plain (NFKC), invisible characters dropped, runs of
 * blanks one blank, line breaks `\n`, nothing blank around lines. Normalising twice changes nothing.
 *
 * @example normaliseText('　２０２４年\u200B6月 \r\n') // '2024年6月'
 */
export function normaliseText(text: string): string {
  return dropInvisible(text)
    .normalize('NFKC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}
