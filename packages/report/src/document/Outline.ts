import { type Inline, runs } from './build.ts';
import { chineseNumeral } from './chineseNumeral.ts';
import type { DocumentLang, Heading } from './nodes.ts';

/** Counts the headings of one document, so that every format prints the same numbers: 一、 and （一）. */
export class Outline {
  readonly #lang: DocumentLang;
  #first = 0;
  #second = 0;

  constructor(lang: DocumentLang) {
    this.#lang = lang;
  }

  /** A numbered heading of the first level. */
  section(...parts: readonly Inline[]): Heading {
    this.#first += 1;
    this.#second = 0;
    const label = this.#lang === 'en' ? `${this.#first}. ` : `${chineseNumeral(this.#first)}、`;
    return heading(1, parts, label);
  }

  /** A numbered heading of the second level, counted within its section. */
  item(...parts: readonly Inline[]): Heading {
    this.#second += 1;
    const label = this.#lang === 'en' ? `(${this.#second}) ` : `（${chineseNumeral(this.#second)}）`;
    return heading(2, parts, label);
  }
}

/** A heading without a number, outside the count. */
export function plainHeading(...parts: readonly Inline[]): Heading {
  return heading(1, parts, '');
}

function heading(level: 1 | 2, parts: readonly Inline[], label: string): Heading {
  return Object.freeze({ kind: 'heading', level, runs: runs(parts), numbered: label !== '', label });
}
