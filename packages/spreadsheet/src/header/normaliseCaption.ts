const spaces = /[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g;

/** A caption without what offices add to its words: white space, colons, brackets, asterisks; forms of one width. */
export function normaliseCaption(text: string): string {
  return text
    .normalize('NFKC')
    .replace(spaces, '')
    .replace(/[:()[\]{}<>【】〔〕《》「」"'“”*★.]/g, '');
}

/** The caption without its bracketed remarks, e.g. `整改类型（立行立改/长期坚持）` → `整改类型`. */
export function withoutRemarks(text: string): string {
  return text.normalize('NFKC').replace(/[([【〔][^)\]】〕]*[)\]】〕]/g, '');
}
