import type { LocalDate } from '../date/LocalDate.ts';
import type { DeadlineAnchor } from '../deadline/Deadline.ts';
import { anchorsOf } from '../ledger/deadlineContextOf.ts';
import type { LedgerFacts } from '../ledger/LedgerFacts.ts';

/** The fact of a ledger that says the day of an anchor. */
export const anchorFacts: Readonly<Record<DeadlineAnchor, keyof LedgerFacts>> = {
  feedbackReceived: 'feedbackDate',
  planIssued: 'planIssuedOn',
  reportDelivered: 'reportDeliveredOn',
  limitReached: 'campaignEnd',
};

/** The day that policies with an anchor count from, where the ledger's facts say it: of `limitReached` the campaign's end. */
export function anchorDay(facts: LedgerFacts, anchor: DeadlineAnchor): LocalDate | undefined {
  return anchor === 'limitReached' ? facts.campaignEnd : anchorsOf(facts)[anchor];
}
