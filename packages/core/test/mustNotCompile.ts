// What must not compile, held by `pnpm types`: a line under `@ts-expect-error` that does compile is an error. Each stands
// beside its like that is right, so that it cannot fail for another reason than the one it is here for.
import { addWorkingDays, type chinaCalendar, isWorkingDay, rollToWorkingDay } from '../src/calendar/index.ts';
import type { Objection } from '../src/command/objections.ts';
import { countPeriod, readDeadline } from '../src/deadline/index.ts';
import type { EventType, FindingEventType } from '../src/event/EventBody.ts';
import { explainDeadline } from '../src/explain/index.ts';
import {
  addDays,
  type Command,
  type Deadline,
  type DecisionContext,
  differenceInDays,
  evolve,
  type Finding,
  type FindingCode,
  findingCode,
  type Ledger,
  type LocalDate,
  localDate,
  type MeasureCode,
  measureCode,
  type Outcome,
  type RecordedEvent,
  replay,
  type Scheme,
  standingOf,
} from '../src/index.ts';
import type { PolicyRule } from '../src/rules/index.ts';
import type { InEachLanguage } from '../src/words/index.ts';

declare const day: LocalDate;
declare const finding: Finding;
declare const ledger: Ledger;
declare const calendar: typeof chinaCalendar;
declare const outcome: Outcome<LocalDate>;
declare const event: RecordedEvent;
declare const scheme: Scheme;

/** Days are days: neither texts nor instants, nor numbers. */
export const days = [
  addDays(localDate('2024-02-30'), 1),
  // @ts-expect-error a text is not a day until `localDate` or `isLocalDate` has looked at it
  addDays('2024-02-30', 1),
  // @ts-expect-error a Date is an instant and has a time zone
  addDays(new Date(), 1),
  // @ts-expect-error nor is a number one
  differenceInDays(day, 20240630),
  readDeadline('6月底', { asOf: day }),
  // @ts-expect-error the day against which a text is read is a day
  readDeadline('6月底', { asOf: '2024-03-01' }),
  // @ts-expect-error nor today's instant
  readDeadline('6月底', { asOf: new Date() }),
  // @ts-expect-error a cell's number has a function of its own
  readDeadline(45473),
  // @ts-expect-error no other word for the direction than those there are
  explainDeadline('90日内', { start: day, rollTo: 'later' }),
  standingOf(finding, day),
  // @ts-expect-error today is always given
  standingOf(finding),
  // @ts-expect-error and is a day
  replay('L1', [event], { asOf: new Date() }),
];

/** Working days need a calendar: there is no other week to fall back to. */
export const working = [
  addWorkingDays(day, { count: 15, calendar }),
  // @ts-expect-error without a calendar
  addWorkingDays(day, { count: 15 }),
  // @ts-expect-error without a calendar
  isWorkingDay(day),
  rollToWorkingDay(day, { calendar, roll: 'restDay' }),
  // @ts-expect-error a boolean does not say which days move
  rollToWorkingDay(day, { calendar, roll: true }),
  // @ts-expect-error weeks are no unit that the law counts by
  countPeriod({ start: day, count: 2, unit: 'week' }, { calendar }),
];

/** An answer is looked at before it is used. */
export const answers = [
  outcome.ok ? outcome.value : undefined,
  // @ts-expect-error it may be a refusal
  outcome.value,
  // @ts-expect-error what is refused has no value
  outcome.ok ? undefined : outcome.value,
  // @ts-expect-error nor has an answer refusals
  outcome.ok ? outcome.refusals : undefined,
  // @ts-expect-error a date that may be none is no day yet
  addDays(readDeadline('长期坚持').due, 1),
];

/** What a finding has depends on its stage. */
export const stages = [
  finding.stage === 'closed' ? finding.closing.closedOn : undefined,
  // @ts-expect-error an open finding was not closed on any day
  finding.closing.closedOn,
  // @ts-expect-error nor one that waits for review
  finding.stage === 'pending-review' ? finding.closing : undefined,
  finding.stage === 'pending-review' ? finding.application.signatures : undefined,
  // @ts-expect-error a registered finding has no plan yet
  finding.stage === 'registered' ? finding.plan : undefined,
  // @ts-expect-error there is no such stage
  finding.stage === 'done',
];

/** Codes are of their kind. */
export function codes(finding: FindingCode, measure: MeasureCode): void {
  ledger.findings.get(finding);
  // @ts-expect-error a text is no code until somebody has looked at it
  ledger.findings.get('F07');
  // @ts-expect-error a measure is no finding
  ledger.findings.get(measure);
  measureCode(findingCode(7), 2);
  // @ts-expect-error a measure belongs to a finding's code
  measureCode('F07', 2);
}

/** A command says all that it needs, and nothing else. */
export const commands: readonly Command[] = [
  { type: 'ClaimDone', finding: findingCode(1) },
  // @ts-expect-error of which finding
  { type: 'ClaimDone' },
  // @ts-expect-error no plan is approved without minutes
  { type: 'ApprovePlan' },
  // @ts-expect-error evidence has a size
  { type: 'RecordEvidence', finding: findingCode(1), name: '验收单.pdf', digest: 'sha256:0' },
  // @ts-expect-error a return has a reason of the list
  { type: 'ReturnFinding', finding: findingCode(1), reason: 'because', missing: '缺验收报告' },
  // @ts-expect-error nobody sets a stage
  { type: 'CloseFinding', finding: findingCode(1), stage: 'closed' },
  // @ts-expect-error there is no such command
  { type: 'DeleteFinding', finding: findingCode(1) },
];

export const contexts: readonly DecisionContext[] = [
  { on: day, today: day, by: '李岚', channel: 'library', id: 'c1', schemes: [scheme] },
  // @ts-expect-error a decision knows today
  { on: day, by: '李岚', channel: 'library', id: 'c1' },
  // @ts-expect-error and who acts
  { on: day, today: day, channel: 'library', id: 'c1' },
];

/** A scheme asks for conditions that there are. */
export const conditions: Scheme['requires'] = [
  'plan-approved',
  // @ts-expect-error luck is none
  'luck',
];

/** A kind that somebody forgets to handle does not compile. */
declare const objection: Objection<'FindingClosed'>;
export const handlers: { readonly [T in 'FindingClosed' | 'FindingReturned']: Objection<T> }[] = [
  // @ts-expect-error FindingReturned has no handler
  { FindingClosed: objection },
];
export const forgetful = (type: EventType): string => {
  if (type === 'FindingClosed') return 'closed';
  // @ts-expect-error the other types are left
  return type satisfies never;
};
export const typesOfFindings: readonly FindingEventType[] = [
  'FindingClosed',
  // @ts-expect-error a ledger's event changes no finding
  'LedgerOpened',
];
export const words: readonly InEachLanguage[] = [
  { 'zh-CN': '到期', en: 'due' },
  // @ts-expect-error a sentence stands in both languages
  { 'zh-CN': '到期' },
];

/** What a function answered, and what was recorded, nobody writes into. */
export function mutations(deadline: Deadline, rule: PolicyRule): void {
  // @ts-expect-error a deadline read is final
  deadline.due = day;
  // @ts-expect-error and so are its notes
  deadline.notes.push('confirm');
  // @ts-expect-error a ledger changes by events
  ledger.facts = {};
  // @ts-expect-error as do its findings
  ledger.findings.set(findingCode(1), finding);
  // @ts-expect-error and their measures
  finding.measures.pop();
  // @ts-expect-error events are final
  event.happenedOn = day;
  // @ts-expect-error the calendar that ships is not edited
  calendar.years.push();
  // @ts-expect-error nor is a rule
  rule.values.length = 0;
  evolve(ledger, event);
  // @ts-expect-error a draft is no event before the store has chained it
  evolve(ledger, { type: 'LedgerOpened', data: {} });
}
