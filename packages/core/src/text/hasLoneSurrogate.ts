/** Says whether a text holds half of a character: such a text has no UTF-8 form, so it can be neither kept nor digested. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
