import type { EventOf } from '../event/RecordedEvent.ts';
import type { Finding, PendingReviewFinding } from '../finding/Finding.ts';
import { objectToNotOpen } from '../finding/openness.ts';
import { returnReasons } from '../finding/ReturnReason.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { personKey } from '../person/Person.ts';
import type { Refusal } from '../refusal/Refusal.ts';
import { ownWork } from './ownWork.ts';

/**
 * A closing application is sent back with a reason of the list and words on what is missing, by a hand that neither
 * signed it nor did the work.
 * @source domain rule: life of a finding, step "return"
 */
export function objectToFindingReturned(
  finding: Finding,
  event: EventOf<'FindingReturned'>,
  ledger: Ledger,
): readonly Refusal[] {
  if (finding.stage !== 'pending-review') return objectToNotPending(finding);
  const { reason, missing, due } = event.data;
  const at = { finding: finding.code };
  const refusals: Refusal[] = [];
  if (!returnReasons.includes(reason))
    refusals.push({ code: 'return-reason-unknown', at, facts: { reason, known: returnReasons } });
  if (missing.trim() === '') refusals.push({ code: 'text-missing', at: { ...at, field: 'missing' } });
  if (due !== undefined && due < event.happenedOn)
    refusals.push({ code: 'resubmission-before-return', at, facts: { due, on: event.happenedOn } });
  return [...refusals, ...objectToHand(finding, event, ledger)];
}

/** Nobody verifies their own work, whether the answer is yes or no. */
function objectToHand(
  finding: PendingReviewFinding,
  { actor: { person }, happenedOn }: EventOf<'FindingReturned'>,
  ledger: Ledger,
): readonly Refusal[] {
  const at = { finding: finding.code };
  const own = finding.application.signatures.find((s) => personKey(s.person) === personKey(person));
  if (own !== undefined) return [{ code: 'same-person', at, facts: { person, other: own.step } }];
  const work = ownWork({ ledger, finding, on: happenedOn }, person);
  return work === undefined ? [] : [{ code: 'own-work', at, facts: { person, work } }];
}

/** Only what was applied for is sent back: `nothing-to-return`, `finding-closed`, `finding-transferred`. */
export function objectToNotPending(finding: Finding): readonly Refusal[] {
  const notOpen = objectToNotOpen(finding);
  if (notOpen.length > 0) return notOpen;
  return [{ code: 'nothing-to-return', at: { finding: finding.code }, facts: { stage: finding.stage } }];
}
