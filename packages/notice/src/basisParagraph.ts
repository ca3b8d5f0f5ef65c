import type { LedgerFacts, LocalDate } from '@zhenggai/core';
import { chineseDate } from './chineseDate.ts';
import { feedbackSentence } from './feedbackSentence.ts';
import { inspectionWords } from './inspectionWords.ts';

/** The opening paragraph: who inspected whom and when, and what follows. Unknown facts are left out, never guessed. */
export function basisParagraph(facts: LedgerFacts, asOf: LocalDate): string {
  const now = `现将截至${chineseDate(asOf)}的整改情况通报如下。`;
  return [inspected(facts), feedbackSentence(facts, asOf), now].join('');
}

function inspected({ period, inspectingBody, issuer, kind }: LedgerFacts): string {
  if (inspectingBody === undefined && period === undefined) return '';
  const when = period === undefined ? '' : `${period}，`;
  const whom = issuer === undefined ? '' : `对${issuer}`;
  return `${when}${inspectingBody ?? ''}${whom}开展了${inspectionWords(kind).inspection}。`;
}
