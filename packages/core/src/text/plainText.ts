import { dropInvisible } from './dropInvisible.ts';

/** Punctuation that typists take for one another, each folded into one of its kind. */
const folds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '.': '。｡．',
    ',': '、､，',
    '"': '“”„‟〝〞＂「」『』｢｣',
    "'": '‘’‚‛′＇`´',
    '-': '‐‑‒–—―−─━﹣－ー',
    '~': '〜～∼˜',
    '·': '•・‧∙⋅●・',
    '[': '【〔［〖',
    ']': '】〕］〗',
    '<': '《〈〈«‹',
    '>': '》〉〉»›',
  }).flatMap(([plain, variants]) => [...variants].map((variant) => [variant, plain] as const)),
);

const foldable = new RegExp(`[${[...folds.keys()].join('').replace(/[\\\]^-]/g, '\\$&')}]`, 'gu');

/** Controls and characters that no text holds: nobody sees them, and documents leave them out. */
const unprintable = /[\0-\x08\x0e-\x1f\x7f-\x9f]|\p{Noncharacter_Code_Point}/gu;

/**
 * A text stripped to what distinguishes it, for comparing wordings: NFKC, without blanks and what cannot be seen,
 * variants of punctuation folded. Never to be shown or stored.
 *
 * @example plainText('落实 “三重一大”。') === plainText('落实"三重一大"．') // true
 */
export function plainText(text: string): string {
  const plain = dropInvisible(text)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(unprintable, '')
    .replace(foldable, (char) => folds.get(char) ?? char);
  // Once more: what a blank kept apart may now be one character.
  return plain.normalize('NFKC');
}
