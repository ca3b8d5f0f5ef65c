import type { LedgerFacts } from '@zhenggai/core';
import { feedbackName } from './inspectionWords.ts';

/** A title as its lines: who speaks, where known, then about what. */
export interface NoticeTitle {
  readonly issuer?: string;
  readonly subject: string;
}

/** The notice's title from the ledger's facts; without them a neutral one. */
export function noticeTitle(facts: LedgerFacts): NoticeTitle {
  const subject = `关于${feedbackName(facts)}整改情况的通报`;
  return { ...(facts.issuer !== undefined && { issuer: facts.issuer }), subject };
}
