import { element } from './element.ts';
import { cornerWords, kindWords, marks, markWords } from './pageWords.ts';
import type { PageLanguage } from './State.ts';

/** The marks and corners that occur in the drawn months, each with what it means. */
export function legendOf(months: HTMLElement, language: PageLanguage): readonly HTMLElement[] {
  const occurs = (selector: string) => months.querySelector(selector) !== null;
  const ofMarks = marks
    .filter((mark) => occurs(`[data-mark="${mark}"]`))
    .map((mark) => item(`swatch mark-${mark}`, '', markWords[mark][language]));
  const ofCorners = (['holiday', 'makeUpDay'] as const)
    .filter((kind) => occurs(`.${kind}`))
    .map((kind) => item(`corner-sample ${kind}`, cornerWords[kind][language], kindWords[kind][language]));
  return [...ofMarks, ...ofCorners];
}

function item(look: string, sign: string, words: string): HTMLElement {
  return element('li', {}, element('span', { class: look, 'aria-hidden': 'true' }, sign), words);
}
