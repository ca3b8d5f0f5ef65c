/** Words as a sentence of their own: a capital first where the script has one, and a full stop. */
export function asSentence(words: string, fullStop: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${fullStop}`;
}
