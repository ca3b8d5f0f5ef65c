import { visibleText } from '@zhenggai/core/text';

export { visibleText };

/** {@link visibleText} in one line: for headings, captions and names. */
export function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}

/** {@link visibleText} by its lines, empty ones left out. */
export function linesOf(text: string): readonly string[] {
  return visibleText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
