/** Characters that change how a terminal shows what follows: controls, and marks that turn the direction of writing. */
const unseen =
  /\u001b(?!\[(?:1|2|22|31|32|33|39)m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text from a workbook or ledger that cannot take over the terminal or hide itself; emphasis of our own and line ends stay. */
export function visible(text: string): string {
  return text.replace(unseen, '');
}

/** JSON whose texts cannot do it either: what JSON itself leaves as it is stands as an escape. */
export function visibleJson(value: unknown): string {
  return escaped(JSON.stringify(value, null, 2));
}

/** The same in one line. */
export function visibleJsonLine(value: unknown): string {
  return escaped(JSON.stringify(value));
}

function escaped(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
