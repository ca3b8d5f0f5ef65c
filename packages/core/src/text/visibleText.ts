/** Whether anything is to be done at all: most texts have none of these. Pairs of surrogates are looked at closer. */
const suspect =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]/;

/**
 * What of a text can be printed. Line ends of every kind become line feeds; control characters, marks that turn the
 * direction of reading (bidi) and what XML cannot hold are left out, half of a surrogate pair becomes U+FFFD.
 *
 * @example visibleText('第一行\r\n第二行') // '第一行\n第二行'
 */
export function visibleText(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
