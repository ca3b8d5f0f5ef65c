/** A control character found in a text. */
export interface ControlCharacter {
  /** `U+0007`. */
  readonly code: string;
  /** Index in UTF-16 units. */
  readonly at: number;
}

/** Tab and line breaks belong to text; the others come from broken exports and break the documents they get into. */
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;

/**
 * The control characters of a text, in order.
 *
 * @example findControlCharacters('整\u0007改') // [{ code: 'U+0007', at: 1 }]
 */
export function findControlCharacters(text: string): readonly ControlCharacter[] {
  return [...text.matchAll(control)].map((match) => ({
    code: `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    at: match.index,
  }));
}
