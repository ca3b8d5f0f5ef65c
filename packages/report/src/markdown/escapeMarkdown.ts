import { visibleText } from '../text/visibleText.ts';

/**
 * Text as Markdown that shows just this text: marks that would begin emphasis, links, code, HTML or tables are escaped,
 * and what GitHub's dialect turns into links by itself. A line break stays one. What begins a line is for
 * {@link startLines}.
 */
export function escapeMarkdown(text: string): string {
  return inLine(visibleText(text)).replace(/ *\n */g, '\\\n');
}

/** The same in one line: for headings, list items and the like. */
export function escapeMarkdownLine(text: string): string {
  return inLine(visibleText(text).replace(/\s+/g, ' '));
}

function inLine(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!$^=@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www(?=\.)/gi, (www) => `${www}\\`);
}

/**
 * A paragraph's lines so that none begins a list or, indented, code: `1.`, `-` and `+` do so only there. Line breaks at
 * its ends, which would show as backslashes, are left out.
 */
export function startLines(escaped: string): string {
  return escaped
    .replace(/^(?: *\\\n)+|(?:\\\n *)+$/g, '')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^([+-])/, '\\$1')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2'),
    )
    .join('\n');
}
