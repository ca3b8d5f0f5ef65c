import type { ReportDocument } from '../document/nodes.ts';
import type { Format } from '../render.ts';
import { oneLine } from '../text/visibleText.ts';

/** Bytes that a title may take: with day, ending and the mark of a file half written it stays below the 255 of most disks. */
const longest = 150;

/**
 * The name of a document's file: its title and day, `草稿-` before a draft's. No file system refuses or hides it: what
 * is reserved there, what cannot be seen and what is too long is left out; as a day always follows the title, no name
 * is a device's (CON, NUL) and none ends in a dot.
 *
 * @example fileName(document, 'docx') // 青澜县水务局党组关于…的通报（截至2024-07-22）.docx
 */
export function fileName(
  { name, lang, asOf, draft }: Pick<ReportDocument, 'name' | 'lang' | 'asOf' | 'draft'>,
  format: Format,
): string {
  const title = bareName(name, lang === 'en' ? ' ' : '');
  return lang === 'en'
    ? `${draft === undefined ? '' : 'DRAFT '}${title} (${asOf}).${format}`
    : `${draft === undefined ? '' : '草稿-'}${title}（截至${asOf}）.${format}`;
}

/** What of a text can stand in the name of a file; `space` stands for white space. */
export function bareName(text: string, space: string): string {
  const bare = oneLine(text.normalize('NFC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .replace(/^[\s.~$-]+|\s+$/g, '')
    .replace(/\s+/g, space);
  return cutTo(longest, bare) || '材料';
}

/** The first characters of a text that take no more bytes than `most`; none is cut in half. */
function cutTo(most: number, text: string): string {
  const utf8 = new TextEncoder();
  let bytes = 0;
  let cut = '';
  for (const character of text) {
    bytes += utf8.encode(character).length;
    if (bytes > most) break;
    cut += character;
  }
  return cut.trimEnd();
}
