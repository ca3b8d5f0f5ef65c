import type { Word } from './lexicon.ts';

/** What stands before a part: nothing, a blank, a line break. */
export type Gap = '' | ' ' | '\n';

/** Where something stands in the raw text, in UTF-16 units. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface NumberToken extends Place {
  readonly is: 'number';
  readonly value: number;
  /** How many digits it was written with; 0 for a Chinese numeral with 十. */
  readonly digits: number;
  readonly gap: Gap;
}

export interface WordToken extends Place {
  readonly is: 'word';
  readonly word: Word;
  /** What distinguishes words of one kind: 明年 is 1 year away, 下旬 the 3rd part. */
  readonly value: number;
  /** The word in its plain form. */
  readonly text: string;
  readonly gap: Gap;
}

export interface MarkToken extends Place {
  readonly is: 'mark';
  /** The plain form; `-` for any run of dashes, `~` included. */
  readonly mark: string;
  /** A single `-`: only that may separate the parts of one day (2024-06-30). */
  readonly single: boolean;
  readonly gap: Gap;
}

export interface TextToken extends Place {
  readonly is: 'text';
  readonly gap: Gap;
}

/** The smallest parts of a deadline text. */
export type Token = NumberToken | WordToken | MarkToken | TextToken;
