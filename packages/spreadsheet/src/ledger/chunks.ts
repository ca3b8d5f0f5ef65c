import { cellText, mostInCell } from '../write/cellText.ts';

/** Even where every character of a piece had to be escaped, a cell holds it. */
const mostInChunk = 16_000;

/** A text in pieces that a cell holds each, one below the other; none for an empty one. */
export function chunksOf(text: string): readonly string[] {
  if (text === '') return [];
  if (cellText(text).length <= mostInCell) return [text];
  const chunks: string[] = [];
  let chunk = '';
  for (const sign of text) {
    if (chunk.length + sign.length > mostInChunk) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += sign;
  }
  return [...chunks, chunk];
}

/** The text of pieces that stand one below the other: a full one runs on in the next, others are lines. */
export function joinChunks(pieces: readonly string[]): string {
  return pieces.reduce((whole, piece, i) => {
    if (i === 0) return piece;
    return (pieces[i - 1]?.length ?? 0) >= mostInChunk - 2 ? whole + piece : `${whole}\n${piece}`;
  }, '');
}
