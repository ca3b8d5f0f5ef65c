import type { Roll, RollTo } from '../calendar/WorkCalendar.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { PeriodUnit } from '../deadline/countPeriod.ts';
import type { DeadlineAnchor } from '../deadline/Deadline.ts';
import type { InspectionKind } from '../ledger/LedgerFacts.ts';

/**
 * How far a value may be trusted: read in the text itself (`high`), in one secondary source (`medium`), a rule of one
 * place (`local`), from practice without a source (`low`), our own choice (`own`).
 */
export const confidences = ['high', 'medium', 'local', 'low', 'own'] as const;
export type Confidence = (typeof confidences)[number];

/** Where a value stands. */
export interface RuleSource {
  readonly title: string;
  readonly documentNumber?: string;
  /** 第二十七条 */
  readonly article?: string;
  /** The site it was read on. */
  readonly site?: string;
}

/** A value, and the days on which it holds. */
export interface DatedValue<V> {
  readonly value: V;
  /** Its first day in force; left out where nobody knows since when. */
  readonly from?: LocalDate;
  /** Its last day in force; left out while it holds. */
  readonly until?: LocalDate;
  readonly source: RuleSource;
  readonly confidence: Confidence;
  /** The day until which somebody last compared it with its source. */
  readonly verifiedOn?: LocalDate;
  readonly note?: string;
}

interface RuleFacts {
  /** Stable, never reused: `xunshi-2015-27`. */
  readonly id: string;
  /** In Chinese, as the field says it. */
  readonly title: string;
  /** What it rules, in a sentence that a lawyer would sign. */
  readonly description: string;
  /** The same for readers of English. */
  readonly english?: RuleInEnglish;
}

export interface RuleInEnglish {
  readonly title: string;
  readonly description: string;
  /** Of a number: what is counted. */
  readonly unit?: string;
  /** Of a choice: what its options mean. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What a policy asks for. */
export const policyTasks = [
  'campaignEnd',
  'plan',
  'planReview',
  'firstReport',
  'criticismMeeting',
  'progressReport',
  'finalReport',
  'evaluation',
  'clueAnswer',
  'repayment',
  'recheck',
  'filing',
  'publicDisplay',
  'extensionRequest',
  'extensionDecision',
  'immediate',
  'staged',
  'continuing',
  'cap',
] as const;
export type PolicyTask = (typeof policyTasks)[number];

/** A period that a regulation sets: from `anchor`, `value` times `unit`. */
export interface PolicyRule extends RuleFacts {
  readonly kind: 'policy';
  /** The inspections it is made for. */
  readonly inspections: readonly InspectionKind[];
  /** Where it holds; left out: in the whole country. */
  readonly region?: string;
  readonly task: PolicyTask;
  readonly anchor: DeadlineAnchor;
  readonly unit: PeriodUnit;
  /**
   * `due`: the task is due once, on the period's last day (a negative value counts back from the anchor); `rhythm`: again
   * and again at that distance, until all is closed; `limit`: the longest time that a finding's own deadline may take.
   */
  readonly effect: 'due' | 'rhythm' | 'limit';
  /** Which last days move; `restDay` where left out. */
  readonly roll?: Roll;
  /** Where a moved last day goes: to the next working day where left out. */
  readonly rollTo?: RollTo;
  /** How many documents are due together. */
  readonly documents?: number;
  readonly values: readonly DatedValue<number>[];
}

/** Any other number of the field: days before a due date in which a ledger reminds, characters that repeat. */
export interface NumberRule extends RuleFacts {
  readonly kind: 'number';
  /** What is counted: 天, 个工作日, 字, mm. */
  readonly unit: string;
  readonly values: readonly DatedValue<number>[];
}

/** A choice among named readings of a rule: whether plain weekends count as 法定休假日. */
export interface ChoiceRule extends RuleFacts {
  readonly kind: 'choice';
  /** Every choice and what it means. */
  readonly options: Readonly<Record<string, string>>;
  readonly values: readonly DatedValue<string>[];
}

export type Rule = PolicyRule | NumberRule | ChoiceRule;

/** Rules under one version: what ships with zhenggai, or what an office or an embedder adds. */
export interface RulePack {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** An example of a policy, that a lawyer can check with a calendar: from `start` the policy gives `expect`. */
export interface PolicyCase {
  readonly name: string;
  /** The day of the anchor. */
  readonly start: LocalDate;
  /** The day whose law counts; `start` where left out. */
  readonly on?: LocalDate;
  /** The day it gives; `none`: no value is in force; `calendar-missing`: a year without a calendar. */
  readonly expect: LocalDate | 'none' | 'calendar-missing';
  /** The arithmetic in words. */
  readonly how: string;
}

/** An example of a number or a choice: its value on a day. */
export interface ValueCase {
  readonly name: string;
  readonly on: LocalDate;
  /** `none`: no value is in force. */
  readonly expect: number | string;
  readonly how?: string;
}

export type RuleCase = PolicyCase | ValueCase;
