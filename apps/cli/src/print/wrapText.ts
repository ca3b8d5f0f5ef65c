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
      const down = carriedDown(current, piece);
      lines.push(current.join('').trimEnd());
      current = down;
    }
    if (current.length > 0 || piece !== ' ') current.push(piece);
  }
  return [...lines, current.join('').trimEnd()];
}

/** What goes down with a piece that begins a new line; taken off the end of `line`, which keeps at least one piece. */
function carriedDown(line: string[], piece: string): string[] {
  const down: string[] = [];
  const mayNotBreak = () => closing.test(down[0] ?? piece) || opening.test(line.at(-1) ?? '');
  while (line.length > 1 && down.length < 3 && mayNotBreak()) down.unshift(line.pop() ?? '');
  return down;
}

/** Words of Latin letters and digits stay whole where they fit; every other character may end a line. */
function piecesOf(line: string, width: number): readonly string[] {
  const pieces = line.match(/[\w.:#%@+=&*'’/<>|~^$"`\\-]+|./gsu) ?? [];
  return pieces.flatMap((piece) => (stringWidth(piece) > width ? cut(piece, width) : [piece]));
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
