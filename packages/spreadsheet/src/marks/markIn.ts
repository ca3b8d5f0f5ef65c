/** A classification mark in a text, and what is to be done about it. */
export interface Mark {
  readonly text: string;
  readonly lifted: boolean;
}

const levels = '(?:绝\\s*密|机\\s*密|秘\\s*密)';
/** 秘密★10年, 机密 ☆ ５ 年, 绝密★长期, 秘密★. */
const mark = new RegExp(
  `${levels}\\s*[★☆✩✭⭐]\\s*(?:\\d{1,3}\\s*(?:年|个?\\s*月|天|日)|长\\s*期|启用前|解密前)?`,
  'g',
);
const labelled = new RegExp(`密\\s*级\\s*[:：]\\s*${levels}`);
const bare = new RegExp(`^\\s*[【\\[（(]?\\s*${levels}\\s*[】\\]）)]?\\s*$`);

/**
 * The mark of a state secret that a text bears, as a mark and not as words in a sentence: on a line of its own, at the
 * beginning or the end of one, or anywhere in a title line. 保守国家秘密, 商业秘密 and 保密工作 are none.
 * `next` is the text of the cell to its right, which may lift the mark (已解密).
 * `inTitle` says that the text stands above the table, where a mark may be glued to the title or lack its star.
 */
export function markIn(text: string, inTitle: boolean, next = ''): Mark | undefined {
  const plain = text.normalize('NFKC');
  for (const found of plain.matchAll(mark)) {
    const before = plain.slice(0, found.index);
    const after = plain.slice(found.index + found[0].length);
    if (!inTitle && !standsAlone(before, after)) continue;
    if (isQuoted(before, after)) continue;
    return { text: found[0].replace(/\s+/g, ''), lifted: isLifted(after.trim() === '' ? next : after) };
  }
  if (!inTitle) return undefined;
  const found = labelled.exec(plain) ?? bare.exec(plain);
  if (!found) return undefined;
  const after = plain.slice(found.index + found[0].length);
  return { text: found[0].trim(), lifted: isLifted(after.trim() === '' ? next : after) };
}

/** Set apart from what stands around it by a line break, brackets or white space. */
function standsAlone(before: string, after: string): boolean {
  const opens = before === '' || /[\n\s([【]$/.test(before);
  const closes = after === '' || /^([\n\s)\]】]|$)/.test(after) || isLifted(after);
  return opens && closes;
}

function isQuoted(before: string, after: string): boolean {
  return /[“"《'‘]$/.test(before) && /^[”"》'’]/.test(after);
}

/** 已解密, （2023年12月31日解密）; not 至2033年解密, which is still to come. */
function isLifted(after: string): boolean {
  return /^[\s([【,，、:：]*(已|现已|已于|于)?\s*(\d{4}\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]?\s*(\d{1,2}\s*日?)?)?\s*(已|经批准)?\s*(解\s*密|解除密级)/.test(
    after,
  );
}

/** 内部资料 as a mark: work material that is not for the public. */
export function isInternalMark(text: string, inTitle: boolean): boolean {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  if (
    /^[【[(]?内部(资料|材料|文件)[】\])]?([,，、]?(注意保存|注意保管|不得外传|严禁外传|请勿外传))?[!！。]?$/.test(
      plain,
    )
  )
    return true;
  return inTitle && /内部(资料|材料|文件)(?!管理|保管|制度|登记|外泄|泄露)/.test(plain);
}
