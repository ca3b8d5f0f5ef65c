// In the order of the data’s path: what comes in, what is asked, what was decided, what it makes, what is asked of that.

// Days, and answers that may be refusals.

export { addDays } from './date/addDays.ts';
export { dayAt } from './date/dayAt.ts';
export { differenceInDays } from './date/differenceInDays.ts';
export { isLocalDate, type LocalDate, localDate } from './date/LocalDate.ts';
export { canonicalJson, type Digest, digestOf, digestOfBytes, digestOfText } from './digest/digestOf.ts';
export type { Problem, Severity } from './refusal/Problem.ts';
export { done, type Outcome, type Refusal, refuse } from './refusal/Refusal.ts';

// What comes in: workbooks as they were read, and what importing them would change.

export { type Deadline, type DeadlineKind, deadlineKinds, type Milestone } from './deadline/Deadline.ts';
export { earliestReading, latestReading } from './deadline/latestReading.ts';
export type { Conflict, ImportWarning, Proposal, Question } from './intake/Proposal.ts';
export { type ClassificationMark, classificationMark } from './marks/classificationMark.ts';
export { type StatusValue, statusValues } from './reading/WorkbookReading.ts';

// What is asked of a ledger, and the one function that decides it: events, or every reason why not.

export type { Scheme, SchemeStep } from './closing/Scheme.ts';
export { schemeById, schemes } from './closing/schemes.ts';
export type { Command, CommandType, DecisionContext } from './command/Command.ts';
export { decide } from './command/decide.ts';
export { firstLedgerId, openingCommand } from './ledger/openingCommand.ts';
export { currentCalendar, currentRules } from './ledger/pins.ts';
export { entitledRoles } from './person/entitledRoles.ts';
export { mayDo } from './person/mayDo.ts';
export { type Actor, type Channel, type Person, personKey, type Role, roles } from './person/Person.ts';

// What was decided: events, the only thing that is stored.

export { isLedgerEvent } from './event/appliesTo.ts';
export type { EventBody, EventData, EventType, FieldChange, FindingRegistered } from './event/EventBody.ts';
export { flawsOfData } from './event/eventSchema.ts';
export type { Cause, ChainLink, DraftEvent, EventFrame, RecordedEvent } from './event/RecordedEvent.ts';

// What they make: the ledger and its findings, as of any date, as known at any instant.

export { evolve, evolveAll } from './evolve/evolve.ts';
export { replay, type Viewpoint } from './evolve/replay.ts';
export { claimsDone, openMeasures } from './finding/claims.ts';
export {
  type EvidenceCode,
  evidenceCode,
  type FindingCode,
  findingCode,
  findingOf,
  isEvidenceCode,
  isFindingCode,
  isMeasureCode,
  type MeasureCode,
  measureCode,
  ordinalOf,
} from './finding/codes.ts';
export {
  type Claim,
  type ClosedFinding,
  type Closing,
  type ClosingApplication,
  type Evidence,
  type ExclusionFact,
  type Exclusions,
  exclusionFacts,
  type Finding,
  type FindingFacts,
  type InProgressFinding,
  type LaterTitle,
  type Measure,
  type Mode,
  modes,
  type Origin,
  type PendingReviewFinding,
  type PlanApproval,
  type PlannedFinding,
  type Population,
  type ProgressEntry,
  populations,
  type RegisteredFinding,
  type ReturnedApplication,
  type ReturnReason,
  returnReasons,
  type Signature,
  type Stage,
  type SupplementFinding,
  stages,
  type TextApproval,
  type TransferredFinding,
  type Verdict,
  verdictOf,
} from './finding/Finding.ts';
export { nextMeasureCode } from './finding/nextMeasureCode.ts';
export { plainCode } from './finding/plainCode.ts';
export {
  type AdoptedRules,
  emptyLedger,
  type ImportRecord,
  type InspectionKind,
  inspectionKinds,
  type KeptReading,
  type Ledger,
  type LedgerFacts,
  type LedgerHead,
  type Pin,
} from './ledger/Ledger.ts';
export { ledgerFactsSchema } from './ledger/ledgerFactsSchema.ts';
export { type Foundation, ledgerToCome, shippedFoundation } from './ledger/ledgerToCome.ts';
export { type Reconciliation, reconcile } from './ledger/reconcile.ts';

// What is asked of a ledger as it stands: how a finding stands, why it may be closed, who sees it, what is printed.

export type { ClosingProof, ProofRequirement } from './closing/ClosingProof.ts';
export { proveClosing } from './closing/proveClosing.ts';
export { type EventAnswer, eventAnswer } from './event/eventAnswer.ts';
export { type FindingAnswer, findingAnswer } from './finding/findingAnswer.ts';
export { findingsWithinReach } from './person/findingsWithinReach.ts';
export { isEventWithinReach } from './person/isEventWithinReach.ts';
export { isWithinReach } from './person/isWithinReach.ts';
export { seesWholeLedger } from './person/seesWholeLedger.ts';
export { type PlanGap, planGaps } from './plan/planGaps.ts';
export { type ApprovableText, isApproved } from './publication/isApproved.ts';
export { isPrinted } from './publication/isPrinted.ts';
export { type PublicText, publicText } from './publication/publicText.ts';
export { remindDays } from './rules/constants.ts';
export type { Standing, StandingKind } from './standing/Standing.ts';
export { standingOf } from './standing/standingOf.ts';
