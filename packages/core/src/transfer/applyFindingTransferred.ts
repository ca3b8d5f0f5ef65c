import type { EventOf } from '../event/RecordedEvent.ts';
import type {
  Finding,
  FindingFacts,
  PendingReviewFinding,
  SupplementFinding,
  TransferredFinding,
} from '../finding/Finding.ts';

/** Plan and application end with the transfer; both stay in the history. */
export function applyFindingTransferred(
  finding: Finding,
  event: EventOf<'FindingTransferred'>,
): TransferredFinding {
  const {
    plan,
    application,
    returned,
    ...facts
  }: FindingFacts &
    Partial<Pick<PendingReviewFinding, 'plan' | 'application'> & Pick<SupplementFinding, 'returned'>> =
    finding;
  return { ...facts, stage: 'transferred', transfer: { ...event.data, on: event.happenedOn } };
}
