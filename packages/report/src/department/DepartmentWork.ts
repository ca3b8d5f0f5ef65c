import type { FindingCode, LedgerFacts, LedgerHead, LocalDate, ReturnedApplication } from '@zhenggai/core';
import type { Missing } from '../missing/Missing.ts';
import type { StatusLine } from '../status/LedgerStatus.ts';

/** One measure as a department reads it. */
export interface WorkMeasure {
  readonly code: string;
  readonly text: string;
  /** Its own deadline, where it has one. */
  readonly deadline?: string;
  readonly isOpen: boolean;
}

/** One finding that a department answers for or helps with. */
export interface WorkEntry {
  readonly line: StatusLine;
  readonly goal: string;
  readonly measures: readonly WorkMeasure[];
  /** The last word on how it goes. */
  readonly progress?: { readonly on: LocalDate; readonly text: string };
  /** Every return of its closing, the last one last. */
  readonly returns: readonly ReturnedApplication[];
  /** What still stands between it and its closing, and whose move it is. */
  readonly missing: readonly Missing[];
}

/** What one department has to do with a ledger on a day. */
export interface DepartmentWork {
  readonly department: string;
  readonly asOf: LocalDate;
  readonly knownAt?: string;
  readonly ledger: { readonly id: string; readonly head: LedgerHead };
  readonly facts: LedgerFacts;
  /** Open ones that it answers for, the most urgent first. */
  readonly open: readonly WorkEntry[];
  /** Of the open ones: returned for more work, overdue, due within the days in which the ledger reminds. */
  readonly returned: readonly WorkEntry[];
  readonly overdue: readonly WorkEntry[];
  readonly dueSoon: readonly WorkEntry[];
  readonly closed: readonly WorkEntry[];
  readonly transferred: readonly WorkEntry[];
  /** Open ones that others answer for and it helps with. */
  readonly cooperating: readonly WorkEntry[];
  /** All that it answers for, each open, closed or transferred. */
  readonly mine: readonly FindingCode[];
}
