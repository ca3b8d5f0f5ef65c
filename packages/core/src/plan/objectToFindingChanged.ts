import type { FieldChange } from '../event/EventBody.ts';
import type { EventOf } from '../event/RecordedEvent.ts';
import { findingOf } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import { heldValue } from '../finding/heldValue.ts';
import { objectToUnknownMeasure } from '../finding/openness.ts';
import type { Refusal } from '../refusal/Refusal.ts';
import { fixedByApproval, fixedOnceKnown } from './approvedTerms.ts';

/**
 * What may change of a finding, whether a person or a workbook says so. The original wording never does; what the
 * committee approved does not any more. What a unit merely states beside it may always be recorded.
 */
export function objectToFindingChanged(
  finding: Finding,
  event: EventOf<'FindingChanged'>,
): readonly Refusal[] {
  return event.data.changes.flatMap((change) => objectToChange(finding, change));
}

/** One field's change. Refuses `title-not-edited`, `plan-approved`, `measure-unknown`. */
export function objectToChange(finding: Finding, change: FieldChange): readonly Refusal[] {
  if (change.as === 'statement') return [];
  const { field, measure, to } = change;
  const at = { finding: finding.code, field, ...(measure !== undefined && { measure }) };
  if (field === 'title') return [{ code: 'title-not-edited', at }];
  const isApproved = finding.stage !== 'registered';
  const isKnown = fixedOnceKnown.has(field) && ![null, to].includes(heldValue(finding, field));
  if (isApproved && (fixedByApproval.has(field) || isKnown))
    return [{ code: 'plan-approved', at, facts: { stage: finding.stage } }];
  if (field !== 'measures') return [];
  if (measure === undefined || findingOf(measure) !== finding.code)
    return [{ code: 'measure-unknown', at, facts: { known: finding.measures.map((m) => m.code) } }];
  return to === null ? objectToUnknownMeasure(finding, measure) : [];
}
