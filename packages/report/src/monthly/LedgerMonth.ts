import type {
  FindingCode,
  LedgerFacts,
  LedgerHead,
  LocalDate,
  PlanGap,
  ReturnedApplication,
} from '@zhenggai/core';
import type { Figure } from '@zhenggai/notice';
import type { Missing } from '../missing/Missing.ts';
import type { LedgerStatus, StatusGroup, StatusLine } from '../status/LedgerStatus.ts';

/** What is counted of two days side by side. */
export type ChangeKind = 'held' | StatusGroup | 'overdue';

/** What changed since the day compared with; counts are of problems (问题). */
export interface MonthlyChanges {
  readonly since: LocalDate;
  readonly lines: readonly { readonly kind: ChangeKind; readonly before: Figure; readonly now: Figure }[];
  readonly registered: Figure;
  readonly planned: Figure;
  readonly closed: Figure;
  readonly claimed: Figure;
  readonly transferred: Figure;
  readonly overdue: Figure;
  /** Open ones of which anything was recorded that says how the work goes, and those of which nothing was. */
  readonly worked: Figure;
  readonly silent: Figure;
}

/** Extensions (延期: the same work, a later day) and conversions (转长期: another kind of work) are two counters. */
export interface TermChanges {
  /** Whose deadline names the day before its extension itself. */
  readonly extended: Figure;
  /** Whose unit states a later day than the plan, finding or measure. */
  readonly extensionAsked: Figure;
  /** Long-term by their plan. */
  readonly longTerm: Figure;
  /** Whose unit calls them long-term while their plan does not. */
  readonly conversionAsked: Figure;
}

/** A deadline that a unit states beside the one that was set. */
export interface StatedTerm {
  readonly line: StatusLine;
  /** The measure whose deadline it is; left out for the finding's. */
  readonly measure?: string;
  readonly held: string;
  readonly stated: string;
}

/** What only the committee, or who acts for it, can settle. */
export interface Decisions {
  readonly extensions: readonly StatedTerm[];
  readonly conversions: readonly StatedTerm[];
  readonly plans: readonly { readonly line: StatusLine; readonly gaps: readonly PlanGap[] }[];
  readonly deadlines: readonly {
    readonly line: StatusLine;
    readonly raw: string;
    readonly readings: readonly LocalDate[];
  }[];
  /** Applied for and not closed: what is missing, and whose move it is. */
  readonly closings: readonly { readonly line: StatusLine; readonly missing: readonly Missing[] }[];
  readonly returns: readonly { readonly line: StatusLine; readonly returned: ReturnedApplication }[];
  readonly reviews: readonly { readonly line: StatusLine; readonly due: LocalDate }[];
  /** Handed over since the day compared with. */
  readonly transfers: readonly {
    readonly line: StatusLine;
    readonly to: string;
    readonly reason: string;
    readonly on: LocalDate;
  }[];
  readonly declared: LedgerStatus['declared'];
}

/** The monthly paper (月度汇报) of a ledger on a day: everything that it prints. */
export interface LedgerMonth {
  readonly asOf: LocalDate;
  readonly knownAt?: string;
  readonly ledger: { readonly id: string; readonly head: LedgerHead };
  readonly facts: LedgerFacts;
  /** Counts of problems, by whom, what and when. */
  readonly status: Pick<
    LedgerStatus,
    'totals' | 'dueSoon' | 'byDepartment' | 'byAspect' | 'byStanding' | 'byClaim' | 'declared' | 'others'
  >;
  /** What owners say is done, and what of it verifiers recognised; the rest is claimed only. */
  readonly claims: { readonly said: Figure; readonly recognised: Figure; readonly open: Figure };
  readonly terms: TermChanges;
  /** Left out where the ledger of a month earlier was not given. */
  readonly changes?: MonthlyChanges;
  /** Overdue entries of every population but clues, by the department named first. */
  readonly overdue: readonly { readonly department?: string; readonly lines: readonly StatusLine[] }[];
  readonly dueSoon: readonly StatusLine[];
  readonly decisions: Decisions;
  /** Every problem held, each in exactly one group. */
  readonly groups: Readonly<Record<StatusGroup, readonly FindingCode[]>>;
}
