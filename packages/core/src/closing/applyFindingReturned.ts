import type { EventOf } from '../event/RecordedEvent.ts';
import type { Finding, ReturnedApplication } from '../finding/Finding.ts';

/** More work is asked for (补充整改) until somebody applies anew; what was returned is kept for ever. */
export function applyFindingReturned(finding: Finding, event: EventOf<'FindingReturned'>): Finding {
  if (finding.stage !== 'pending-review') return finding;
  const { application, ...facts } = finding;
  const returned: ReturnedApplication = {
    ...application,
    ...event.data,
    by: event.actor.person,
    on: event.happenedOn,
    seq: event.seq,
  };
  return { ...facts, stage: 'supplement', returned, returns: [...finding.returns, returned] };
}
