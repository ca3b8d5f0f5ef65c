/**
 * Says whether a text holds half of a character: such a text has no UTF-8 form, so it can be neither kept nor digested.
 *
 * @example hasLoneSurrogate('𠮷') // false
 * @example hasLoneSurrogate('𠮷'.slice(0, 1)) // true
 */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
