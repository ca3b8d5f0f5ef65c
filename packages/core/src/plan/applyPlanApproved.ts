import type { EventOf } from '../event/RecordedEvent.ts';
import type { Finding } from '../finding/Finding.ts';

/** The finding planned; work already reported does not count as a first action under the plan. */
export function applyPlanApproved(finding: Finding, event: EventOf<'PlanApproved'>): Finding {
  const plan = {
    minutes: event.data.minutes,
    on: event.happenedOn,
    by: event.actor.person,
    seq: event.seq,
  };
  return { ...finding, stage: 'planned', plan };
}
