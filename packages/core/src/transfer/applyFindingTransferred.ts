import type { EventOf } from '../event/RecordedEvent.ts';
import type { Finding, FindingFacts, PendingReviewFinding, TransferredFinding } from '../finding/Finding.ts';

/** Plan and application end with the transfer; both stay in the history. */
export function applyFindingTransferred(
  finding: Finding,
  event: EventOf<'FindingTransferred'>,
): TransferredFinding {
  const {
    plan,
    application,
    ...facts
  }: FindingFacts & Partial<Pick<PendingReviewFinding, 'plan' | 'application'>> = finding;
  return { ...facts, stage: 'transferred', transfer: { ...event.data, on: event.happenedOn } };
}
