import type { Problem } from '@zhenggai/core';
import type { Question } from '@zhenggai/core/intake';
import { problemWords, questionWords } from '@zhenggai/core/words';
import { column, list, row, table } from '../document/build.ts';
import type { List, Table } from '../document/nodes.ts';
import type { RoundWords } from './RoundWords.ts';

/** A cell may hold 40,000 characters; what was seen is shown by its beginning. */
const longestSeen = 80;

/** What is wrong with a workbook, a row each: where, why and what to do. */
export function problemTable(caption: string, problems: readonly Problem[], words: RoundWords): Table {
  const { columns, lang } = words;
  return table(
    caption,
    [column(columns.place, 18), column(columns.reason, 58), column(columns.seen, 24)],
    problems.map((problem) =>
      row(placeOf(problem) || words.none, problemWords(problem, lang), beginning(problem.seen ?? '')),
    ),
  );
}

/** What somebody has to answer before a workbook is taken. */
export function questionList(questions: readonly Question[], { lang }: RoundWords): List {
  return list(
    'ordered',
    questions.map((question) => [
      [placeOf(question), questionWords(question, lang)].filter(Boolean).join(lang === 'en' ? ': ' : '：'),
    ]),
  );
}

function placeOf({ sheet, cell }: Pick<Problem, 'sheet' | 'cell'>): string {
  return [sheet, cell].filter(Boolean).join(' ');
}

function beginning(text: string): string {
  const characters = [...text];
  return characters.length > longestSeen ? `${characters.slice(0, longestSeen).join('')}…` : text;
}
