/**
 * What of a text can be printed. Line ends of every kind become line feeds; control characters, marks that turn the
 * direction of reading (bidi) and what XML cannot hold are left out, half of a surrogate pair becomes U+FFFD.
 */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
