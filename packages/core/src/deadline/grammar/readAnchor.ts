import type { DeadlineAnchor } from '../Deadline.ts';
import { type Read, type Tokens, wordAt } from './Read.ts';

function readFeedback(tokens: Tokens, at: number): number | undefined {
  let next = wordAt(tokens, at, 'receive') ? at + 1 : at;
  if (wordAt(tokens, next, 'visitor')) next += 1;
  return wordAt(tokens, next, 'feedback') ? next + 1 : undefined;
}

function readIssue(tokens: Tokens, at: number): number | undefined {
  return wordAt(tokens, at, 'plan') && wordAt(tokens, at + 1, 'issue') ? at + 2 : undefined;
}

function readDelivery(tokens: Tokens, at: number): number | undefined {
  if (wordAt(tokens, at, 'receive') && wordAt(tokens, at + 1, 'report')) return at + 2;
  return wordAt(tokens, at, 'report') && wordAt(tokens, at + 1, 'deliver', 'issue') ? at + 2 : undefined;
}

function readLimit(tokens: Tokens, at: number): number | undefined {
  return wordAt(tokens, at, 'campaign', 'term') && wordAt(tokens, at + 1, 'reached') ? at + 2 : undefined;
}

const anchors: readonly (readonly [DeadlineAnchor, (tokens: Tokens, at: number) => number | undefined])[] = [
  ['feedbackReceived', readFeedback],
  ['planIssued', readIssue],
  ['reportDelivered', readDelivery],
  ['limitReached', readLimit],
];

/** 收到反馈意见后, 整改方案印发之日起: what a period counts from. Other days it may count from are not known here. */
export function readAnchor(tokens: Tokens, at: number): Read<DeadlineAnchor> {
  for (const [anchor, read] of anchors) {
    const named = read(tokens, at);
    if (named === undefined) continue;
    const next = wordAt(tokens, named, 'thatDay') ? named + 1 : named;
    if (wordAt(tokens, next, 'since', 'after')) return { value: anchor, next: next + 1 };
  }
  return undefined;
}
