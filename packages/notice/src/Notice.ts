import type { FindingCode, LedgerHead, LocalDate, Population, Severity } from '@zhenggai/core';
import type { Figure } from './Figure.ts';
import type { NoticeGroup } from './groupOf.ts';
import type { NextStep } from './nextStep.ts';
import type { NoticeTitle } from './noticeTitle.ts';

/** The populations that a notice speaks of; clues (线索) are never public, not even their count. */
export type PublicPopulation = Exclude<Population, 'clue'>;

/** What a notice prints of one finding: its public text, and words of our own. */
export interface NoticeEntry {
  readonly code: FindingCode;
  /** The number it is printed with, where that is a number. */
  readonly number?: string;
  readonly title: string;
  readonly progress: string;
  /** Digest of title and progress, by which they are approved. */
  readonly textDigest: string;
  readonly approved: boolean;
  readonly nextStep?: NextStep;
}

/** One group, its count, and its findings in the order of their codes. */
export interface NoticeSection {
  readonly group: NoticeGroup;
  readonly figure: Figure;
  readonly entries: readonly NoticeEntry[];
}

/** One population by group: every finding held is in exactly one section or transferred. */
export interface NoticeList {
  readonly population: PublicPopulation;
  /** As the inspection said; left out where not known. */
  readonly declared?: number;
  readonly held: Figure;
  /** Those that the sections list; with the transferred ones, all that are held. */
  readonly listed: Figure;
  /** Handed over to another body (移交): counted, their texts not printed. */
  readonly transferred: Figure;
  /** The numbers 1 to `declared` that no finding held carries, where that can be said. */
  readonly missingNumbers?: readonly string[];
  /** All four groups, in their order, empty ones too. */
  readonly sections: readonly NoticeSection[];
}

/** Something a clerk should look at before the notice goes out; never printed in a final one. */
export interface NoticeWarning {
  readonly code:
    | 'fact-unknown'
    | 'nothing-held'
    | 'declared-unknown'
    | 'declared-differs'
    | 'text-not-approved'
    | 'no-progress'
    | 'deadline-ambiguous'
    | 'no-next-date'
    | 'missing-contact';
  readonly severity: Severity;
  readonly findings?: readonly FindingCode[];
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** A sentence whose numbers still know what they count. */
export type Sentence = readonly (string | Figure)[];

/** The public notice (整改情况的通报) of a ledger on a day: everything it prints, and nothing internal beside it. */
export interface Notice {
  readonly title: NoticeTitle;
  readonly asOf: LocalDate;
  readonly knownAt?: string;
  readonly basis: string;
  /** The counts in words, a sentence for each population that is held or was declared. */
  readonly counts: readonly Sentence[];
  readonly problems: NoticeList;
  /** Other populations, counted apart: suggestions (意见建议), assigned matters (交办). Only those that exist. */
  readonly others: readonly NoticeList[];
  readonly issuer?: string;
  /** The ledger that the notice was drawn from, and the head of its chain. */
  readonly ledger: { readonly id: string; readonly head: LedgerHead };
  readonly warnings: readonly NoticeWarning[];
}
