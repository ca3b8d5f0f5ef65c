import { visibleText } from '@zhenggai/core/text';

/** Excel's limit, in UTF-16 units. */
const longest = 31;

/** Names that Excel takes for sheets: without its signs, not too long, each only once whatever the case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = visibleText(name)
      .replace(/[\s[\]:*?/\\]+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '');
    let free = cut(plain || '表', longest);
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${cut(plain, longest - 5)} (${n})`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Never half a pair of surrogates. */
function cut(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
