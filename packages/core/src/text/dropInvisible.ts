/**
 * Zero-width blanks and joiners, the soft hyphen, marks of direction, the byte order mark: copied along from web pages
 * and PDFs, never meant.
 */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * A text without the characters that nobody can see.
 *
 * @example dropInvisible('整\u200B改') // '整改'
 */
export function dropInvisible(text: string): string {
  return text.replace(invisible, '');
}
