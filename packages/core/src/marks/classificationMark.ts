/** A mark of classification found in a text. */
export interface ClassificationMark {
  /** As it stands there, without blanks. */
  readonly text: string;
  /** A mark followed by 解密 is lifted: it no longer classifies. */
  readonly isLifted: boolean;
}

/** Where a text stands, as far as it tells a mark from words. */
export interface MarkPlace {
  /** Above a table or in a page header, where a mark may be glued to the title or lack its star. */
  readonly isTitle?: boolean;
  /** The text of the cell to its right, which may lift the mark. */
  readonly next?: string;
}

const levels = '(?:绝\\s*密|机\\s*密|秘\\s*密)';
/** 密级★期限: 秘密★10年, 机密 ☆ ５ 年, 绝密★长期, 秘密★. */
const mark = new RegExp(
  `${levels}\\s*[★☆✩✭✯⭐]\\s*(?:[\\d一二三四五六七八九十]{1,3}\\s*(?:年|个?\\s*月|天|日)|长\\s*期|启用前|解密前)?`,
  'g',
);
const labelled = new RegExp(`密\\s*级\\s*[:：]\\s*${levels}`);
const bare = new RegExp(`^\\s*[【\\[（(]?\\s*${levels}\\s*[】\\]）)]?\\s*$`);

/**
 * The mark of a state secret that a text bears, or nothing. It counts as a mark, not as words in a sentence, where it
 * opens or closes a line or stands apart from the words around it; in a title line, anywhere. 保守国家秘密, 商业秘密,
 * 保密工作 are none, nor is a mark that a sentence quotes.
 *
 * @source 国家秘密标志: 密级★保密期限; see the entry 密级 in docs/glossary.md
 * @example classificationMark('机 密 ★ 5年') // { text: '机密★5年', isLifted: false }
 */
export function classificationMark(
  text: string,
  { isTitle = false, next = '' }: MarkPlace = {},
): ClassificationMark | undefined {
  // All but a few texts name no level: one look for the character that all three share.
  if (!text.includes('密')) return undefined;
  const plain = text.normalize('NFKC');
  for (const found of plain.matchAll(mark)) {
    const { before, after } = around(plain, found);
    if (isQuoted(before, after) || !(isTitle || isApart(before, after))) continue;
    return { text: found[0].replace(/\s+/g, ''), isLifted: isLifting(after.trim() === '' ? next : after) };
  }
  const found = isTitle ? (labelled.exec(plain) ?? bare.exec(plain)) : null;
  if (found === null) return undefined;
  const { after } = around(plain, found);
  return { text: found[0].replace(/\s+/g, ''), isLifted: isLifting(after.trim() === '' ? next : after) };
}

function around(text: string, found: RegExpExecArray): { readonly before: string; readonly after: string } {
  return { before: text.slice(0, found.index), after: text.slice(found.index + found[0].length) };
}

/** Words on one side only do not make a sentence of it: 秘密★10年会议材料. */
function isApart(before: string, after: string): boolean {
  return /(^|[\s([【])$/.test(before) || /^([\s)\]】]|$)/.test(after) || isLifting(after);
}

function isQuoted(before: string, after: string): boolean {
  return /[“"《'‘「]$/.test(before) && /^[”"》'’」]/.test(after);
}

/** 已解密, （2023年12月31日解密）; not 至2033年解密, which is still to come. */
function isLifting(after: string): boolean {
  return /^[\s([【,，、:：]*(已|现已|已于|于)?\s*(\d{4}\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]?\s*(\d{1,2}\s*日?)?)?\s*(已|经批准)?\s*(解\s*密|解除密级)/.test(
    after,
  );
}
