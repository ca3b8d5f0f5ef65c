import type { EventOf } from '../event/RecordedEvent.ts';
import type { Finding } from '../finding/Finding.ts';

export function applyTextApproved(finding: Finding, event: EventOf<'TextApproved'>): Finding {
  const approval = {
    digest: event.data.digest,
    on: event.happenedOn,
    by: event.actor.person,
    seq: event.seq,
  };
  return { ...finding, approvals: { ...finding.approvals, [event.data.text]: approval } };
}
