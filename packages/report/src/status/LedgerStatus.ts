import type {
  FindingCode,
  LedgerFacts,
  LedgerHead,
  LocalDate,
  Population,
  Severity,
  Standing,
  StandingKind,
  StatusValue,
  Verdict,
} from '@zhenggai/core';
import type { Figure, NoticeGroup } from '@zhenggai/notice';

/** Where a finding stands: its group, or transferred. */
export type StatusGroup = NoticeGroup | 'transferred';

/** One finding as the report lists it. */
export interface StatusLine {
  readonly code: FindingCode;
  readonly number: string;
  readonly population: Population;
  readonly title: string;
  readonly leader: string;
  readonly departments: readonly string[];
  readonly person: string;
  /** The deadline as it stands in the ledger. */
  readonly deadline: string;
  readonly group: StatusGroup;
  /** What its owner says, as written; empty where nothing. */
  readonly claim: string;
  readonly verdict: Verdict;
  /** Left out for transferred findings: their deadline is no longer ours. */
  readonly standing?: Standing;
}

/** Findings of one department or aspect, counted by group; `name` is left out where none is stated. */
export interface CountLine {
  readonly name?: string;
  readonly held: Figure;
  readonly groups: Readonly<Record<StatusGroup, Figure>>;
  readonly overdue: Figure;
}

/** Findings of another population than problems: they are counted apart, by the same rules. */
export interface OtherLine {
  readonly population: Population;
  readonly held: Figure;
  readonly overdue: Figure;
  readonly dueSoon: Figure;
}

/** What owners say against what verifiers recognised. */
export interface ClaimLine {
  /** Left out: no claim, or one whose words say nothing known. */
  readonly claim?: StatusValue;
  readonly held: Figure;
  readonly closed: Figure;
  readonly open: Figure;
}

/** Declared, held and listed, of one population. */
export interface DeclaredLine {
  readonly population: Population;
  readonly declared?: number;
  readonly held: Figure;
  /** Those that this report lists; clues are counted only. */
  readonly listed: Figure;
  readonly missingNumbers?: readonly string[];
}

/** Something to look at; words for each code stand in the template. */
export interface StatusWarning {
  readonly code:
    | 'fact-unknown'
    | 'declared-unknown'
    | 'declared-differs'
    | 'deadline-ambiguous'
    | 'deadline-unread'
    | 'deadline-stated-differs'
    | 'done-without-evidence'
    | 'evidence-expired'
    | 'wording-differs'
    | 'number-repeated';
  readonly severity: Severity;
  readonly findings?: readonly FindingCode[];
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** How a ledger stands on a day. Counts by department, aspect, standing and claim are of problems (问题). */
export interface LedgerStatus {
  readonly asOf: LocalDate;
  readonly knownAt?: string;
  readonly ledger: { readonly id: string; readonly head: LedgerHead };
  readonly facts: LedgerFacts;
  readonly totals: CountLine;
  readonly dueSoon: Figure;
  /** Overdue problems, the longest first. */
  readonly overdue: readonly StatusLine[];
  /** The same of other populations. */
  readonly otherOverdue: readonly StatusLine[];
  /** Other populations that hold anything; clues are never listed. */
  readonly others: readonly OtherLine[];
  readonly byDepartment: readonly CountLine[];
  readonly byAspect: readonly CountLine[];
  readonly byStanding: readonly {
    readonly standing: StandingKind | 'transferred';
    readonly figure: Figure;
  }[];
  readonly byClaim: readonly ClaimLine[];
  readonly declared: readonly DeclaredLine[];
  readonly warnings: readonly StatusWarning[];
  /** Every finding that is no clue, the most urgent first. */
  readonly findings: readonly StatusLine[];
}
