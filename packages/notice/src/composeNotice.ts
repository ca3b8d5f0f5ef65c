import type { Ledger, LocalDate } from '@zhenggai/core';
import { basisParagraph } from './basisParagraph.ts';
import { chineseDate } from './chineseDate.ts';
import { countsSentence } from './countsSentence.ts';
import { deepFreeze } from './deepFreeze.ts';
import type { Notice, NoticeList, Sentence } from './Notice.ts';
import { noticeList } from './noticeList.ts';
import { noticeTitle } from './noticeTitle.ts';
import { noticeWarnings } from './noticeWarnings.ts';

export interface NoticeOptions {
  /** The day that the notice speaks of; the ledger is to be the one that stood on it. */
  readonly asOf: LocalDate;
  /** The ledger whose approvals count, where texts were approved after `asOf`; left out: the same ledger. */
  readonly approvals?: Ledger;
  /** The instant as of whose knowledge the ledger was replayed, where one was asked for; the notice names it. */
  readonly knownAt?: string;
}

/**
 * The public notice of a ledger: completed, claimed, in progress and long-term findings, each finding held in exactly
 * one group; transferred ones and other populations apart; clues nowhere. It prints only public text and the
 * ledger's facts. What is unknown is left out and warned of.
 */
export function composeNotice(ledger: Ledger, { asOf, approvals = ledger, knownAt }: NoticeOptions): Notice {
  const context = { asOf, approvals };
  const problems = noticeList(ledger, 'problem', context);
  const others = (['suggestion', 'assigned'] as const)
    .map((population) => noticeList(ledger, population, context))
    .filter(isNamed);
  const lists = [problems, ...others];
  const { facts } = ledger;
  return deepFreeze({
    title: noticeTitle(facts),
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    basis: basisParagraph(facts, asOf),
    counts: counts(lists, asOf),
    problems,
    others,
    ...(facts.issuer !== undefined && { issuer: facts.issuer }),
    ledger: { id: ledger.id, head: { ...ledger.head } },
    warnings: noticeWarnings(ledger, lists),
  });
}

function isNamed({ held, declared = 0 }: NoticeList): boolean {
  return held.value > 0 || declared > 0;
}

/** A population of which there is nothing gets no sentence; one is said where there is nothing at all. */
function counts(lists: readonly NoticeList[], asOf: LocalDate): readonly Sentence[] {
  const named = lists.filter(isNamed);
  if (named.length === 0) return [[`截至${chineseDate(asOf)}，整改台账没有登记问题。`]];
  return named.map((list) => countsSentence(list, asOf));
}
