/** Column letters of a 1-based column: 1 → `A`, 28 → `AB`. */
export function columnLetters(col: number): string {
  let letters = '';
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 1-based column of its letters: `A` → 1, `AB` → 28. */
export function columnNumber(letters: string): number {
  let col = 0;
  for (const letter of letters) col = col * 26 + letter.charCodeAt(0) - 64;
  return col;
}

/** The 1-based column that an A1 address begins with: `AB12` → 28; nothing where it begins with no letter. */
export function columnOfAddress(address: string): number | undefined {
  let col = 0;
  for (let at = 0; at < 3; at++) {
    const place = address.charCodeAt(at) - 64;
    if (!(place >= 1 && place <= 26)) break;
    col = col * 26 + place;
  }
  return col === 0 ? undefined : col;
}

/** The A1 address of a 1-based row and column. */
export function address(row: number, col: number): string {
  return `${columnLetters(col)}${row}`;
}

/** The A1 range of a rectangle; one cell is written alone. */
export function rangeOf(top: number, left: number, bottom: number, right: number): string {
  const first = address(top, left);
  const last = address(bottom, right);
  return first === last ? first : `${first}:${last}`;
}
