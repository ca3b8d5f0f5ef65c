import { columnsOf } from './columnsOf.ts';

/** Marks that may not begin a line, and marks that may not end one. */
const closing = /^[，。、；：？！）》」』”’％,.;:?!)\]%]/u;
const opening = /[（《「『“‘([]$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Breaks a text into lines of at most `width` columns; an East Asian character is two wide. */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => wrapLine(line, Math.max(2, width)));
}

function wrapLine(line: string, width: number): readonly string[] {
  if (columnsOf(line) <= width) return [line.trim() === line ? line : line.replace(/^ +| +$/g, '')];
  const lines: string[] = [];
  let current: string[] = [];
  let taken = 0;
  for (const piece of piecesOf(line, width)) {
    const columns = columnsOf(piece);
    if (taken + columns > width && current.length > 0) {
      const down = carriedDown(current, piece, width);
      lines.push(current.join('').trimEnd());
      current = down;
      taken = sum(down);
    }
    if (current.length > 0 || piece !== ' ') {
      current.push(piece);
      taken += columns;
    }
  }
  return [...lines, current.join('').trimEnd()];
}

function sum(pieces: readonly string[]): number {
  return pieces.reduce((columns, piece) => columns + columnsOf(piece), 0);
}

/** What goes down with a piece that begins a new line, where there is room; taken off the end of `line`. */
function carriedDown(line: string[], piece: string, width: number): string[] {
  const mayNotBreak = (kept: readonly string[], next: string) =>
    closing.test(next) || opening.test(kept.at(-1) ?? '');
  let kept = line.length;
  while (kept > 1 && line.length - kept < 3 && mayNotBreak(line.slice(0, kept), line[kept] ?? piece)) kept--;
  const down = line.slice(kept);
  if (mayNotBreak(line.slice(0, kept), down[0] ?? piece) || sum([...down, piece]) > width) return [];
  line.length = kept;
  return down;
}

/** Words of Latin letters and digits stay whole where they fit; behind every other character a line may end. */
function piecesOf(line: string, width: number): readonly string[] {
  const pieces = line.match(/[\w.:#%@+=&*'’/<>|~^$"`\\-]+|[^\w.:#%@+=&*'’/<>|~^$"`\\-]+/gu) ?? [];
  return pieces.flatMap((piece) => {
    if (/^\w|^[.:#%@+=&*'’/<>|~^$"`\\-]/.test(piece))
      return columnsOf(piece) > width ? cut(piece, width) : [piece];
    return [...segmenter.segment(piece)].map(({ segment }) => segment);
  });
}

function cut(piece: string, width: number): readonly string[] {
  const parts: string[] = [];
  let current = '';
  let taken = 0;
  for (const { segment } of segmenter.segment(piece)) {
    const columns = columnsOf(segment);
    if (taken + columns > width) {
      parts.push(current);
      current = '';
      taken = 0;
    }
    current += segment;
    taken += columns;
  }
  return [...parts, current];
}
