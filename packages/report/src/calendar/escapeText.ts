import { visibleText } from '../text/visibleText.ts';

/**
 * A text as a value of iCalendar: line ends, commas, semicolons and backslashes escaped.
 * @source RFC 5545, 3.3.11
 *
 * @example escapeText('一、修订；\n二、印发, 公开') // '一、修订；\\n二、印发\\, 公开'
 */
export function escapeText(text: string): string {
  return visibleText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}
