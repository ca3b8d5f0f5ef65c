const widest = 16_384;

/** One number for a 1-based row and column, for maps and sets of cells. */
export function cellKey(row: number, col: number): number {
  return row * widest + (col - 1);
}

/** The 1-based row and column of a key. */
export function cellOfKey(key: number): { readonly row: number; readonly col: number } {
  return { row: Math.floor(key / widest), col: (key % widest) + 1 };
}
