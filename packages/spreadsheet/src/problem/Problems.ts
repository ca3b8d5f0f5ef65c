import type { Problem } from '@zhenggai/core/reading';
import { address } from '../grid/address.ts';
import { inWords, type Lang, type ProblemCode, problemWords } from './problemWords.ts';
import type { Facts } from './Words.ts';

/** Where a problem is: a cell, a sheet, or the file. */
export interface Place {
  readonly sheet?: string;
  readonly row?: number;
  readonly col?: number;
}

const longestSeen = 200;

/** Collects the problems of a workbook; none stops the rest. */
export class Problems {
  readonly #problems: Problem[] = [];
  readonly #lang: Lang;

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** Runs something that would report what has been reported already. */
  silently<T>(read: () => T): T {
    const before = this.#problems.length;
    const result = read();
    this.#problems.length = before;
    return result;
  }

  add(code: ProblemCode, { sheet = '', row, col }: Place, facts: Facts = {}, seen?: string): void {
    this.#problems.push({
      sheet,
      cell: row === undefined || col === undefined ? '' : address(row, col),
      code,
      severity: problemWords[code].severity,
      message: inWords(code, facts, this.#lang),
      ...(seen === undefined ? {} : { seen: shorten(seen) }),
    });
  }

  get all(): readonly Problem[] {
    return this.#problems;
  }
}

function shorten(text: string): string {
  return text.length > longestSeen ? `${text.slice(0, longestSeen)}…` : text;
}
