import type { DeadlineAnchor } from '../Deadline.ts';
import { match, type Read } from './match.ts';
import type { Tokens } from './Token.ts';

const anchor: RegExp =
  /(?:(?<feedbackReceived>收?巡?馈)|(?<planIssued>案发)|(?<reportDelivered>收告|告[达发])|(?<limitReached>[集期限]满))之?[起后]/dy;

/** 收到反馈意见后, 整改方案印发之日起: what a period counts from. Other days it may count from are not known here. */
export function readAnchor(tokens: Tokens, at: number): Read<DeadlineAnchor> {
  const found = match(anchor, tokens, at);
  // The groups are named after the anchors.
  const [name] = Object.keys(found?.values ?? {}) as DeadlineAnchor[];
  return found && name && { value: name, next: found.next };
}
