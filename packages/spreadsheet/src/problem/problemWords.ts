import { cellWords } from './cellWords.ts';
import { fileWords } from './fileWords.ts';
import { sheetWords } from './sheetWords.ts';
import type { Facts } from './Words.ts';

export type Lang = 'zh-CN' | 'en';

/** All that can be wrong with a workbook, by code. */
export const problemWords = { ...fileWords, ...sheetWords, ...cellWords };

export type ProblemCode = keyof typeof problemWords;

/** The sentence for a problem in a language. */
export function inWords(code: ProblemCode, facts: Facts, lang: Lang): string {
  const { zh, en } = problemWords[code];
  return lang === 'en' ? en(facts) : zh(facts);
}
