import { applyClosingSigned, applyFindingClosed } from '../closing/applyClosing.ts';
import { applyFindingReturned } from '../closing/applyFindingReturned.ts';
import type { FindingEventType } from '../event/EventBody.ts';
import type { EventOf, RecordedEvent } from '../event/RecordedEvent.ts';
import type { Finding } from '../finding/Finding.ts';
import { applyFindingChanged } from '../intake/applyFindingChanged.ts';
import { applyFindingRegistered } from '../intake/applyFindingRegistered.ts';
import { applyPlanApproved } from '../plan/applyPlanApproved.ts';
import { applyTextApproved } from '../publication/applyTextApproved.ts';
import { applyFindingTransferred } from '../transfer/applyFindingTransferred.ts';
import { applyDoneClaimed, applyEvidenceRecorded, applyProgressRecorded } from '../work/applyWork.ts';

/** How each event changes a finding that stands; registering is what makes one. */
const handlers: {
  readonly [T in Exclude<FindingEventType, 'FindingRegistered'>]: (
    finding: Finding,
    event: EventOf<T>,
  ) => Finding;
} = {
  FindingChanged: applyFindingChanged,
  PlanApproved: applyPlanApproved,
  ProgressRecorded: applyProgressRecorded,
  EvidenceRecorded: applyEvidenceRecorded,
  DoneClaimed: applyDoneClaimed,
  ClosingSigned: applyClosingSigned,
  FindingReturned: applyFindingReturned,
  FindingClosed: applyFindingClosed,
  TextApproved: applyTextApproved,
  FindingTransferred: applyFindingTransferred,
};

/** The finding after one more event. Never refuses: what may happen was decided before. */
export function applyFindingEvent(finding: Finding | undefined, event: RecordedEvent): Finding | undefined {
  const next = applied(finding, event);
  if (next === undefined) return undefined;
  const version = Math.max(next.version, event.findingVersion ?? 0);
  return { ...next, version, history: [...next.history, event] };
}

function applied(finding: Finding | undefined, event: RecordedEvent): Finding | undefined {
  if (event.type === 'FindingRegistered') return applyFindingRegistered(event);
  // An event dated before the registration has nothing to change; `decide` refuses such a one.
  if (finding === undefined) return undefined;
  // The record's type pairs each handler with its own event, which indexing by a union cannot express.
  const handle = handlers[event.type as keyof typeof handlers] as (f: Finding, e: RecordedEvent) => Finding;
  return handle(finding, event);
}
