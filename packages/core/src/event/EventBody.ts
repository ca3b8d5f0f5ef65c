import type { CalendarYear } from '../calendar/WorkCalendar.ts';
import type { ClosingProof } from '../closing/ClosingProof.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import type { EvidenceCode, FindingCode, MeasureCode } from '../finding/codes.ts';
import type { ExclusionFact } from '../finding/Exclusions.ts';
import type { Mode } from '../finding/Mode.ts';
import type { Origin } from '../finding/Origin.ts';
import type { Population } from '../finding/Population.ts';
import type { ReturnReason } from '../finding/ReturnReason.ts';
import type { KeptReading } from '../ledger/KeptReading.ts';
import type { LedgerFacts } from '../ledger/LedgerFacts.ts';
import type { Pin } from '../ledger/Pin.ts';
import type { Role } from '../person/Person.ts';
import type { Owners, StatedStatus } from '../reading/WorkbookReading.ts';
import type { RulePack } from '../rules/Rule.ts';

/** What an owner's workbook states beyond the plan. */
export interface Stated {
  readonly status?: StatedStatus;
  readonly progress?: string;
  readonly evidence?: string;
  readonly closedOn?: LocalDate;
}

export interface RegisteredMeasure {
  readonly code: MeasureCode;
  readonly marker?: string;
  readonly text: string;
  readonly departments?: readonly string[];
  readonly person?: string;
  readonly deadline?: Deadline;
  readonly stated?: Pick<Stated, 'status' | 'progress'>;
}

/** A finding enters the ledger with its original wording. */
export interface FindingRegistered {
  readonly number: string;
  readonly population: Population;
  readonly title: string;
  readonly aspect?: string;
  readonly source?: string;
  readonly unit?: string;
  readonly goal?: string;
  readonly mode: Mode;
  readonly owners: Owners;
  readonly deadline: Deadline;
  readonly measures: readonly RegisteredMeasure[];
  readonly stated: Stated;
  readonly amount?: string;
  readonly remark?: string;
  readonly extra?: Readonly<Record<string, string>>;
  readonly origin?: Origin;
}

/** Fields whose value is a text. */
export type TextField =
  | 'number'
  | 'title'
  | 'category'
  | 'source'
  | 'goal'
  | 'measures'
  | 'leader'
  | 'person'
  | 'progress'
  | 'evidence'
  | 'closedOn'
  | 'amount'
  | 'remark'
  | 'stageGoal'
  | 'nextReview'
  | 'expectedFinish';
export type ListField = 'department' | 'cooperating';

interface Change<F extends string, V> {
  readonly field: F;
  /** Where the change is one of a measure. */
  readonly measure?: MeasureCode;
  readonly from: V | null;
  readonly to: V | null;
  /** The workbook cell that says so. */
  readonly cell?: string;
  /**
   * `fact`: the ledger's value changes. `statement`: the unit says so, the ledger's value stays, both are shown
   * (a deadline once planned, a title always, a measure left out).
   */
  readonly as: 'fact' | 'statement';
}

/** One field's change, old and new. `measures` with a measure's code is that measure's text. */
export type FieldChange =
  | Change<TextField, string>
  | Change<ListField, readonly string[]>
  | Change<'deadline', Deadline>
  | Change<'status', StatedStatus>
  | Change<'extra', Readonly<Record<string, string>>>
  | Change<'population', Population>
  | Change<'mode', Mode>
  | Change<ExclusionFact, boolean>;

/** Every event that exists, by its type, with the form of its data. */
export interface EventData {
  readonly LedgerOpened: {
    readonly facts: LedgerFacts;
    readonly rules: Pin;
    readonly calendar: Pin;
    /** The calendar's years that do not ship with zhenggai. */
    readonly years?: readonly CalendarYear[];
  };
  readonly LedgerFactsSet: { readonly facts: LedgerFacts };
  /** What the ledger rests on from now; content that does not ship with zhenggai travels here. */
  readonly RulesAdopted: {
    readonly rules?: Pin;
    readonly calendar?: Pin;
    /** With `calendar`: all its years that do not ship. */
    readonly years?: readonly CalendarYear[];
    readonly packs?: readonly RulePack[];
    readonly enabled?: readonly string[];
    readonly disabled?: readonly string[];
  };
  readonly PersonRegistered: { readonly name: string; readonly department: string; readonly role: Role };
  readonly ImportApplied: {
    readonly import: string;
    readonly file: string;
    readonly fileDigest: string;
    readonly unit?: string;
    readonly asOf?: LocalDate;
    readonly readings: readonly ({ readonly finding: FindingCode } & Omit<KeptReading, 'import'>)[];
    /** Findings of the unit that the workbook left out. Nothing about them changes. */
    readonly absent: readonly FindingCode[];
  };
  readonly FindingRegistered: FindingRegistered;
  readonly FindingChanged: { readonly changes: readonly FieldChange[]; readonly origin?: Origin };
  readonly PlanApproved: { readonly minutes: string };
  readonly ProgressRecorded: {
    readonly text: string;
    readonly measure?: MeasureCode;
    readonly percent?: number;
    /** Why the percentage went down. */
    readonly reason?: string;
  };
  readonly EvidenceRecorded: {
    readonly evidence: EvidenceCode;
    readonly name: string;
    readonly digest: string;
    readonly size: number;
    readonly docNumber?: string;
    readonly date?: LocalDate;
    readonly validUntil?: LocalDate;
    readonly measure?: MeasureCode;
    readonly explanation?: string;
  };
  readonly DoneClaimed: { readonly measure?: MeasureCode; readonly text?: string };
  readonly ClosingSigned: {
    readonly cycle: number;
    readonly scheme: Pin;
    readonly step: string;
    /** The signing person's department, as registered then. */
    readonly department: string;
    /** Digest of goal, measures and evidence as signed; a later change of them voids the signature. */
    readonly subject: string;
  };
  readonly FindingReturned: {
    readonly cycle: number;
    /** The scheme's step that was to be signed next. */
    readonly step: string;
    readonly reason: ReturnReason;
    readonly missing: string;
    /** The day by which to apply anew; it moves no deadline. */
    readonly due?: LocalDate;
  };
  readonly FindingClosed: { readonly proof: ClosingProof };
  readonly TextApproved: { readonly text: 'progress'; readonly digest: string };
  readonly FindingTransferred: { readonly to: string; readonly reason: string };
}

export type EventType = keyof EventData;
export type LedgerEventType =
  | 'LedgerOpened'
  | 'LedgerFactsSet'
  | 'RulesAdopted'
  | 'PersonRegistered'
  | 'ImportApplied';
export type FindingEventType = Exclude<EventType, LedgerEventType>;

export type EventBody = { [T in EventType]: { readonly type: T; readonly data: EventData[T] } }[EventType];
