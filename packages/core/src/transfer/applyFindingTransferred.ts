import type { EventOf } from '../event/RecordedEvent.ts';
import type { Finding } from '../finding/Finding.ts';

export function applyFindingTransferred(finding: Finding, event: EventOf<'FindingTransferred'>): Finding {
  return { ...finding, stage: 'transferred', transfer: { ...event.data, on: event.happenedOn } };
}
