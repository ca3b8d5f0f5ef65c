import type { LedgerFacts, LocalDate } from '@zhenggai/core';
import { chineseDate } from './chineseDate.ts';
import { inspectionWords } from './inspectionWords.ts';

/** Who handed over their findings, and when; nothing where that is not known, or came after the day spoken of. */
export function feedbackSentence(
  { feedbackDate, inspectingBody, kind }: LedgerFacts,
  asOf: LocalDate,
): string {
  if (feedbackDate === undefined || feedbackDate > asOf) return '';
  const { inspection } = inspectionWords(kind);
  return `${chineseDate(feedbackDate)}，${inspectingBody ?? ''}反馈了${inspection}意见。`;
}
