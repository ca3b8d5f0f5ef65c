import type { LocalDate, Population, Standing, StandingKind, StatusValue, Verdict } from '@zhenggai/core';
import type { Figure } from '@zhenggai/notice';
import type { Inline } from '../document/build.ts';
import type { DocumentLang } from '../document/nodes.ts';
import type { StatusGroup } from './LedgerStatus.ts';

/** Everything that the status report says in a language. */
export interface StatusWords {
  readonly lang: DocumentLang;
  readonly subject: string;
  readonly date: (date: LocalDate) => string;
  readonly asOf: (date: LocalDate, knownAt: string | undefined) => string;
  readonly source: (head: { readonly seq: number; readonly hash: string }) => string;
  /** Between the parts of an enumeration, and between a label and what it says. */
  readonly comma: string;
  /** Between the ends of a run of numbers. */
  readonly to: string;
  readonly colon: string;
  readonly fullStop: string;
  readonly none: string;
  readonly total: string;
  readonly unnamed: string;
  readonly sections: Readonly<
    Record<
      | 'overview'
      | 'overdue'
      | 'department'
      | 'aspect'
      | 'standing'
      | 'claim'
      | 'declared'
      | 'warnings'
      | 'findings',
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | 'code'
      | 'number'
      | 'title'
      | 'owner'
      | 'deadline'
      | 'claim'
      | 'verdict'
      | 'standing'
      | 'days'
      | 'department'
      | 'aspect'
      | 'count'
      | 'findings'
      | 'overdue'
      | 'population'
      | 'declared'
      | 'held'
      | 'listed'
      | 'missing'
      | 'closed'
      | 'open',
      string
    >
  >;
  readonly figures: Readonly<Record<'held' | 'overdue' | 'dueSoon', string>>;
  readonly groups: Readonly<Record<StatusGroup, string>>;
  readonly populations: Readonly<Record<Population, string>>;
  readonly claims: Readonly<Record<StatusValue, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly standings: Readonly<Record<StandingKind | 'transferred', string>>;
  /** How one finding stands, with its days. */
  readonly standing: (standing: Standing | undefined) => string;
  /** The day from which it counts as overdue: the latest reading of the deadline. */
  readonly latest: (due: LocalDate) => string;
  readonly noOverdue: string;
  readonly otherOverdue: string;
  /** How many there are of another population than problems, by its name. */
  readonly others: (name: string, held: Figure, overdue: Figure, dueSoon: Figure) => readonly Inline[];
  readonly noWarnings: string;
  readonly departmentNote: string;
  readonly claimNote: string;
}
