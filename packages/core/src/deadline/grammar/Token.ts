/** What stands before a part: nothing, a blank, a line break. */
export type Gap = '' | ' ' | '\n';

/** Where something stands in the raw text, in UTF-16 units. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** The smallest part of a deadline text: a number, a word, a mark, or text that is none of them. */
export interface Token extends Place {
  /**
   * One character for its kind. Of a number how many digits it has, `0` for a Chinese numeral with 十, `9` for one too
   * long to be any; of a word its sign in the lexicon; of a mark the mark in its plain form, `—` for a run of dashes;
   * `x` for text.
   */
  readonly sign: string;
  /** Of a number its value, of a word what tells it from others of its sign. */
  readonly value: number;
  /** The word as written; of a holiday its one name. */
  readonly text: string;
  readonly gap: Gap;
}

/** A text in its smallest parts, and their signs as one text that patterns are matched with. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly signs: string;
}
