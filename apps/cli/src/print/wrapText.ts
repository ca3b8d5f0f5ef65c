import stringWidth from 'string-width';

/** Marks that may not begin a line, and marks that may not end one. */
const closing = /^[，。、；：？！）》」』”’％,.;:?!)\]%]/u;
const opening = /[（《「『“‘([]$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Breaks a text into lines of at most `width` columns; an East Asian character is two wide. */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => wrapLine(line, Math.max(2, width)));
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current: string[] = [];
  for (const piece of piecesOf(line, width)) {
    if (stringWidth(current.join('') + piece) > width && current.length > 0) {
      const down = carriedDown(current, piece, width);
      lines.push(current.join('').trimEnd());
      current = down;
    }
    if (current.length > 0 || piece !== ' ') current.push(piece);
  }
  return [...lines, current.join('').trimEnd()];
}

/** What goes down with a piece that begins a new line, where there is room; taken off the end of `line`. */
function carriedDown(line: string[], piece: string, width: number): string[] {
  const mayNotBreak = (kept: readonly string[], next: string) =>
    closing.test(next) || opening.test(kept.at(-1) ?? '');
  let kept = line.length;
  while (kept > 1 && line.length - kept < 3 && mayNotBreak(line.slice(0, kept), line[kept] ?? piece)) kept--;
  const down = line.slice(kept);
  if (mayNotBreak(line.slice(0, kept), down[0] ?? piece) || stringWidth([...down, piece].join('')) > width)
    return [];
  line.length = kept;
  return down;
}

/** Words of Latin letters and digits stay whole where they fit; behind every other character a line may end. */
function piecesOf(line: string, width: number): readonly string[] {
  const pieces = line.match(/[\w.:#%@+=&*'’/<>|~^$"`\\-]+|[^\w.:#%@+=&*'’/<>|~^$"`\\-]+/gu) ?? [];
  return pieces.flatMap((piece) => {
    if (/^\w|^[.:#%@+=&*'’/<>|~^$"`\\-]/.test(piece))
      return stringWidth(piece) > width ? cut(piece, width) : [piece];
    return [...segmenter.segment(piece)].map(({ segment }) => segment);
  });
}

function cut(piece: string, width: number): readonly string[] {
  const parts: string[] = [];
  let current = '';
  for (const { segment } of segmenter.segment(piece)) {
    if (stringWidth(current + segment) > width) {
      parts.push(current);
      current = '';
    }
    current += segment;
  }
  return [...parts, current];
}
