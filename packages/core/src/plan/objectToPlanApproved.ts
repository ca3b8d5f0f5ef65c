import type { EventOf } from '../event/RecordedEvent.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Refusal } from '../refusal/Refusal.ts';
import { planGaps } from './planGaps.ts';

/** A plan is approved once, for a registered finding that has all it needs. Refuses `plan-already-approved`, `plan-incomplete`, `minutes-missing`. */
export function objectToPlanApproved(finding: Finding, event: EventOf<'PlanApproved'>): readonly Refusal[] {
  const at = { finding: finding.code };
  if (event.data.minutes.trim() === '') return [{ code: 'minutes-missing', at }];
  if (finding.stage !== 'registered')
    return [{ code: 'plan-already-approved', at, facts: { stage: finding.stage } }];
  return planGaps(finding).map((gap) => ({
    code: 'plan-incomplete',
    at: { ...at, field: gap.field },
    facts: { why: gap.why, ...(gap.seen !== undefined && { seen: gap.seen }) },
  }));
}
