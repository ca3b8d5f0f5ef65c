/** A mark of classification found in a text. */
export interface ClassificationMark {
  /** As it stands there. */
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
  /** A mark followed by 解密 is lifted: it no longer classifies. */
  readonly isLifted: boolean;
}

/** 密级★期限: the level, a star, and the term where there is one; spaces and full-width forms are allowed. */
const mark =
  /(?:绝\s*密|机\s*密|秘\s*密)\s*[★☆✩✭✯⭐]\s*(?:长\s*期|[\d０-９]+\s*(?:年|个月|月|日|天)|[一二三四五六七八九十]+\s*(?:年|个月))?/u;

const star = /[★☆✩✭✯⭐]/u;

/**
 * The mark of a state secret (`秘密★10年`, `机 密 ☆`, `绝密★长期`) in a text, or nothing. The words 秘密, 机密 in a
 * sentence are none: a mark has its star.
 *
 * @source 国家秘密标志: 密级★保密期限, see docs/glossary.md
 */
export function classificationMark(text: string): ClassificationMark | undefined {
  // Nearly every text has no star at all; looking for one first costs a tenth.
  const found = star.test(text) ? mark.exec(text) : null;
  if (found === null) return undefined;
  const rest = text.slice(found.index + found[0].length);
  return {
    text: found[0].trim(),
    at: found.index,
    isLifted: /^\s*[（(【[]?\s*(?:已)?\s*解\s*密/u.test(rest),
  };
}
