import type { LedgerFacts } from '@zhenggai/core';
import { feedbackName } from '@zhenggai/notice';
import { wordsZh } from '../status/wordsZh.ts';
import type { ChangeKind } from './LedgerMonth.ts';

/** What the paper calls its subject. */
export function monthlySubject(facts: LedgerFacts): string {
  return `关于${feedbackName(facts)}整改进展情况的月度汇报`;
}

/** The body that decides, as it is called in its own house: 党组, 党委; where the ledger does not say, the meeting. */
export function committeeOf({ issuer = '' }: LedgerFacts): string {
  return /党组|党委|党工委|党总支|党支部/.exec(issuer)?.[0] ?? '会议';
}

/** What two days are compared by. */
export const changeWords: Readonly<Record<ChangeKind, string>> = {
  held: wordsZh.figures.held,
  ...wordsZh.groups,
  overdue: wordsZh.figures.overdue,
};
