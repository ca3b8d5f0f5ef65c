import type { Roll, RollTo } from '../calendar/WorkCalendar.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { PeriodUnit } from '../deadline/countPeriod.ts';
import type { Deadline, DeadlineAnchor } from '../deadline/Deadline.ts';
import type { FindingCode, MeasureCode } from '../finding/codes.ts';
import type { Population } from '../finding/Population.ts';
import type { LedgerHead } from '../ledger/Ledger.ts';
import type { LedgerFacts } from '../ledger/LedgerFacts.ts';
import type { WhyOff } from '../rules/policiesFor.ts';
import type { Confidence, PolicyTask, RuleSource } from '../rules/Rule.ts';

/**
 * How a day stands on the date of the agenda: `coming` (that date itself included); `overdue`, a deadline that is past in
 * every reading; `unconfirmed`, past, and the ledger does not keep whether it was done: it accuses nobody.
 */
export const agendaStates = ['overdue', 'unconfirmed', 'coming'] as const;
export type AgendaState = (typeof agendaStates)[number];

/** A rule as an agenda cites it. */
export interface CitedRule {
  readonly id: string;
  readonly title: string;
  /** Its title for readers of English. */
  readonly english?: string;
  readonly source: RuleSource;
  readonly confidence: Confidence;
}

/** How the day of a policy was counted. */
export interface CountedDay {
  readonly anchor: DeadlineAnchor;
  readonly from: LocalDate;
  /** Where the day counted from is itself a deadline: the rule or the finding that gives it. */
  readonly fromDue?: string;
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly roll: Roll;
  readonly rollTo: RollTo;
  /** The day it would be without moving off days off. */
  readonly unrolled: LocalDate;
  readonly calendar?: { readonly id: string; readonly version: string };
}

interface EntryFacts {
  /** Stable: the same matter has the same key, whatever its day. */
  readonly key: string;
  readonly day: LocalDate;
  /** From the date of the agenda; negative where the day is past. */
  readonly daysLeft: number;
  readonly state: AgendaState;
  /** A day of which the ledger reminds beforehand: not the later of two readings while the earlier is to come. */
  readonly reminds: boolean;
}

/** What a regulation asks for by a day. */
export interface PolicyEntry extends EntryFacts {
  readonly what: 'policy';
  readonly task: PolicyTask;
  readonly rule: CitedRule;
  readonly counted: CountedDay;
  readonly documents?: number;
  /** Of a rhythm: which time it is. */
  readonly round?: number;
  /** Of a task that is due for each finding. */
  readonly finding?: EntryFinding;
}

/** The end of the campaign, as the ledger's facts say it. */
export interface CampaignEntry extends EntryFacts {
  readonly what: 'campaign-end';
}

/** The finding that an entry is about. */
export interface EntryFinding {
  readonly code: FindingCode;
  readonly number: string;
  readonly population: Population;
  readonly title: string;
  readonly leader: string;
  /** Of the measure where the entry is a measure's own. */
  readonly departments: readonly string[];
  readonly person: string;
  /** Number of the finding's events, and the instant at which the last of them was recorded. */
  readonly version: number;
  readonly recordedAt?: string;
}

export const findingMatters = [
  'deadline',
  'milestone',
  'recurring',
  'review',
  'expected-finish',
  'apply-anew',
] as const;
export type FindingMatter = (typeof findingMatters)[number];

/** What an open finding, or a measure of it, has to be done by a day. */
export interface FindingEntry extends EntryFacts {
  readonly what: FindingMatter;
  readonly finding: EntryFinding;
  readonly measure?: { readonly code: MeasureCode; readonly text: string };
  /** The deadline as it was written, where the day is one of it. */
  readonly raw?: string;
  /** Words of a milestone; what was missing in a returned application. */
  readonly text?: string;
  /** Which of the days an ambiguous deadline may mean: remind on the earliest, accuse on the latest. */
  readonly reading?: 'earliest' | 'latest';
  readonly readings?: readonly LocalDate[];
  readonly notes: Deadline['notes'];
  readonly computedBy?: Deadline['computedBy'];
}

export type AgendaEntry = PolicyEntry | CampaignEntry | FindingEntry;

/** Everything on one day: what regulations ask for first, then findings by their codes. */
export interface AgendaDay {
  readonly day: LocalDate;
  readonly daysLeft: number;
  readonly entries: readonly AgendaEntry[];
}

/** Why something has no day. */
export const undatedReasons = [
  'kind-missing',
  'anchor-missing',
  'calendar-missing',
  'deadline-missing',
  'deadline-unread',
  'status-in-deadline',
  'year-missing',
  'no-limit',
  'review-missing',
] as const;
export type UndatedReason = (typeof undatedReasons)[number];

/** Something that an agenda should hold and cannot: no day can be told, and why. */
export interface Undated {
  readonly why: UndatedReason;
  /** The fact of the ledger that is missing. */
  readonly fact?: keyof LedgerFacts;
  /** The year without a calendar, where it is known. */
  readonly year?: number;
  /** Of what a regulation asks for. */
  readonly task?: PolicyTask;
  readonly rule?: CitedRule;
  readonly finding?: EntryFinding;
  readonly measure?: MeasureCode;
  readonly raw?: string;
  readonly notes?: Deadline['notes'];
}

/** An open finding whose deadline is later, in every reading, than a regulation allows. */
export interface BeyondLimit {
  readonly finding: EntryFinding;
  readonly measure?: MeasureCode;
  readonly due: LocalDate;
  readonly limit: LocalDate;
  readonly task: PolicyTask;
  readonly rule: CitedRule;
  readonly counted: CountedDay;
}

/** A policy of the ledger's kind of inspection that gives nothing until it is switched on by name. */
export interface PolicyToSwitchOn {
  readonly rule: CitedRule;
  readonly task: PolicyTask;
  readonly region?: string;
  readonly why: WhyOff;
  /** Its anchor, unit, effect and value: what it would give. */
  readonly anchor: DeadlineAnchor;
  readonly unit: PeriodUnit;
  readonly effect: 'due' | 'rhythm' | 'limit';
  readonly value: number;
}

/** What is due by day, seen from a date. */
export interface Agenda {
  readonly ledger: string;
  readonly issuer?: string;
  readonly head: LedgerHead;
  readonly asOf: LocalDate;
  /** The last day that is listed. */
  readonly until: LocalDate;
  /** Narrowed to what this department answers for or helps with. */
  readonly department?: string;
  /** Days before a day on which the ledger reminds of it. */
  readonly remindDays: number;
  readonly past: readonly AgendaDay[];
  readonly coming: readonly AgendaDay[];
  /** What comes after the last day that is listed. */
  readonly later: { readonly entries: number; readonly next?: LocalDate };
  readonly undated: readonly Undated[];
  readonly beyondLimit: readonly BeyondLimit[];
  readonly toSwitchOn: readonly PolicyToSwitchOn[];
}
