/** A block of commands on a page of the docs, and what the page says they print. */
export interface Passage {
  readonly commands: string;
  /** Left out where the page says nothing of it. */
  readonly printed?: string;
}

/** The `sh` blocks of a page in order, each with the `text` block that follows it. */
export function passagesOf(page: string): readonly Passage[] {
  const blocks = [...page.matchAll(/^```(sh|text)\n(.*?)^```/gms)].map(([, kind = '', content = '']) => ({
    kind,
    content,
  }));
  return blocks.flatMap(({ kind, content }, i) => {
    if (kind !== 'sh') return [];
    const next = blocks[i + 1];
    return [next?.kind === 'text' ? { commands: content, printed: next.content } : { commands: content }];
  });
}

/** Stands between what one passage prints and what the next one does. */
const border = '\u001e';

/** One script of all passages: the first command that fails ends it, and what it left running ends with it. */
export function scriptOf(passages: readonly Passage[]): string {
  const guard = `set -euo pipefail\ntrap 'kill $(jobs -p) 2> /dev/null || true' EXIT\n`;
  return guard + passages.map(({ commands }) => commands).join(`printf '\\036'\n`);
}

/** What each passage printed. */
export function printedParts(stdout: string): readonly string[] {
  return stdout.split(border);
}

/** What a page says is printed, as a pattern: `…` stands for anything, at the end of a line or in a line of its own. */
export function patternOf(printed: string): RegExp {
  const lines = printed.trimEnd().split('\n');
  const parts = lines.map((line) =>
    line === '…' ? '(?:.*\n)*?' : `${literal(line).replaceAll('…', '.*')}\n`,
  );
  return new RegExp(`^${parts.join('')}$`);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
