import { type Inline, runs } from './build.ts';
import { chineseNumeral } from './chineseNumeral.ts';
import type { DocumentLang, Heading, HeadingLevel } from './nodes.ts';

/** How the heading of a level is counted: 一、, （一）, 1. and （1）; in English 1., (1), a. and (a). */
const labels: Readonly<Record<DocumentLang, Readonly<Record<HeadingLevel, (count: number) => string>>>> = {
  'zh-CN': {
    1: (count) => `${chineseNumeral(count)}、`,
    2: (count) => `（${chineseNumeral(count)}）`,
    3: (count) => `${count}.`,
    4: (count) => `（${count}）`,
  },
  en: {
    1: (count) => `${count}. `,
    2: (count) => `(${count}) `,
    3: (count) => `${letters(count)}. `,
    4: (count) => `(${letters(count)}) `,
  },
};

/** Counts the headings of one document, each level within the one above, so that every format prints the same numbers. */
export class Outline {
  readonly #lang: DocumentLang;
  readonly #counts: Record<HeadingLevel, number> = { 1: 0, 2: 0, 3: 0, 4: 0 };

  constructor(lang: DocumentLang) {
    this.#lang = lang;
  }

  /** A numbered heading of the first level: 一、 */
  section(...parts: readonly Inline[]): Heading {
    return this.#next(1, parts);
  }

  /** A numbered heading of the second level: （一） */
  item(...parts: readonly Inline[]): Heading {
    return this.#next(2, parts);
  }

  /** A numbered heading of the third level: 1. */
  point(...parts: readonly Inline[]): Heading {
    return this.#next(3, parts);
  }

  /** A numbered heading of the fourth level: （1） */
  detail(...parts: readonly Inline[]): Heading {
    return this.#next(4, parts);
  }

  #next(level: HeadingLevel, parts: readonly Inline[]): Heading {
    this.#counts[level] += 1;
    for (const below of [2, 3, 4] as const) if (below > level) this.#counts[below] = 0;
    return heading(level, parts, labels[this.#lang][level](this.#counts[level]));
  }
}

/** A heading without a number, outside the count. */
export function plainHeading(...parts: readonly Inline[]): Heading {
  return heading(1, parts, '');
}

function heading(level: HeadingLevel, parts: readonly Inline[], label: string): Heading {
  return Object.freeze({ kind: 'heading', level, runs: runs(parts), numbered: label !== '', label });
}

/** a, b … z, aa, bb … as Word counts on in letters. */
function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.ceil(count / 26));
}
