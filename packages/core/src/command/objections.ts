import { objectToClosingSigned, objectToFindingClosed } from '../closing/objectToClosing.ts';
import { objectToFindingReturned } from '../closing/objectToFindingReturned.ts';
import type { Scheme } from '../closing/Scheme.ts';
import type { FindingEventType } from '../event/EventBody.ts';
import type { EventOf, RecordedEvent } from '../event/RecordedEvent.ts';
import type { Finding } from '../finding/Finding.ts';
import { objectToFindingRegistered } from '../intake/objectToFindingRegistered.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { objectToFindingChanged } from '../plan/objectToFindingChanged.ts';
import { objectToPlanApproved } from '../plan/objectToPlanApproved.ts';
import { objectToTextApproved } from '../publication/objectToTextApproved.ts';
import type { Refusal } from '../refusal/Refusal.ts';
import { objectToFindingTransferred } from '../transfer/objectToFindingTransferred.ts';
import {
  objectToDoneClaimed,
  objectToEvidenceRecorded,
  objectToProgressRecorded,
} from '../work/objectToWork.ts';

/** Why an event may not stand on a finding as it was just before; empty where it may. `own` are the house's schemes. */
export type Objection<T extends FindingEventType> = (
  finding: Finding,
  event: EventOf<T>,
  ledger: Ledger,
  own: readonly Scheme[],
) => readonly Refusal[];

/**
 * The rule of each event, once. The same rule decides a command now and holds later events against a
 * back-dated one: an event that already stands must still be allowed to.
 */
const objections: { readonly [T in Exclude<FindingEventType, 'FindingRegistered'>]: Objection<T> } = {
  FindingChanged: objectToFindingChanged,
  PlanApproved: objectToPlanApproved,
  ProgressRecorded: objectToProgressRecorded,
  EvidenceRecorded: objectToEvidenceRecorded,
  DoneClaimed: objectToDoneClaimed,
  ClosingSigned: objectToClosingSigned,
  FindingReturned: objectToFindingReturned,
  FindingClosed: objectToFindingClosed,
  TextApproved: objectToTextApproved,
  FindingTransferred: objectToFindingTransferred,
};

/** The objections of an event's own rule; `finding` is missing only before its registration, which has no other rule. */
export function objectionsTo(
  finding: Finding | undefined,
  event: RecordedEvent,
  ledger: Ledger,
  own: readonly Scheme[] = [],
): readonly Refusal[] {
  if (event.type === 'FindingRegistered') return objectToFindingRegistered(finding, event);
  if (finding === undefined) return [];
  // The record's type pairs each objection with its own event, which indexing by a union cannot express.
  const objectTo = objections[event.type as keyof typeof objections] as (
    f: Finding,
    e: RecordedEvent,
    l: Ledger,
    s: readonly Scheme[],
  ) => readonly Refusal[];
  return objectTo(finding, event, ledger, own);
}
