export type { ClosingProof, ProofRequirement } from './closing/ClosingProof.ts';
export { proveClosing } from './closing/proveClosing.ts';
export type { Scheme, SchemeStep } from './closing/Scheme.ts';
export { schemeById, schemes } from './closing/schemes.ts';
export type { Command, CommandType, DecisionContext } from './command/Command.ts';
export { decide } from './command/decide.ts';
export { addDays } from './date/addDays.ts';
export { dayAt } from './date/dayAt.ts';
export { differenceInDays } from './date/differenceInDays.ts';
export { isLocalDate, type LocalDate, localDate } from './date/LocalDate.ts';
export { type Deadline, type DeadlineKind, deadlineKinds, type Milestone } from './deadline/Deadline.ts';
export { earliestReading, latestReading } from './deadline/latestReading.ts';
export { canonicalJson, type Digest, digestOf, digestOfBytes, digestOfText } from './digest/digestOf.ts';
export { isLedgerEvent } from './event/appliesTo.ts';
export type { EventBody, EventData, EventType, FieldChange, FindingRegistered } from './event/EventBody.ts';
export { type EventAnswer, eventAnswer } from './event/eventAnswer.ts';
export { flawsOfData } from './event/eventSchema.ts';
export type { Cause, ChainLink, DraftEvent, EventFrame, RecordedEvent } from './event/RecordedEvent.ts';
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
export * from './finding/Finding.ts';
export { type FindingAnswer, findingAnswer } from './finding/findingAnswer.ts';
export { nextMeasureCode } from './finding/nextMeasureCode.ts';
export { plainCode } from './finding/plainCode.ts';
export type { Conflict, ImportWarning, Proposal, Question } from './intake/Proposal.ts';
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
export { firstLedgerId, openingCommand } from './ledger/openingCommand.ts';
export { currentCalendar, currentRules } from './ledger/pins.ts';
export { type Reconciliation, reconcile } from './ledger/reconcile.ts';
export { type ClassificationMark, classificationMark } from './marks/classificationMark.ts';
export { entitledRoles } from './person/entitledRoles.ts';
export { findingsWithinReach } from './person/findingsWithinReach.ts';
export { isEventWithinReach } from './person/isEventWithinReach.ts';
export { isWithinReach } from './person/isWithinReach.ts';
export { mayDo } from './person/mayDo.ts';
export { type Actor, type Channel, type Person, personKey, type Role, roles } from './person/Person.ts';
export { seesWholeLedger } from './person/seesWholeLedger.ts';
export { type PlanGap, planGaps } from './plan/planGaps.ts';
export { type ApprovableText, isApproved } from './publication/isApproved.ts';
export { isPrinted } from './publication/isPrinted.ts';
export { type PublicText, publicText } from './publication/publicText.ts';
export { type StatusValue, statusValues } from './reading/WorkbookReading.ts';
export type { Problem, Severity } from './refusal/Problem.ts';
export { done, type Outcome, type Refusal, refuse } from './refusal/Refusal.ts';
export { remindDays } from './rules/constants.ts';
export type { Standing, StandingKind } from './standing/Standing.ts';
export { standingOf } from './standing/standingOf.ts';
