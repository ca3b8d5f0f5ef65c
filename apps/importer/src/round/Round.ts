import type { Ledger, LocalDate, Refusal } from '@zhenggai/core';
import type { Collection, FileAnswer, GivenAnswer, Proposal, Question } from '@zhenggai/core/intake';
import type { Language } from '@zhenggai/core/words';
import type { EventLog, Importing, ImportTarget, StoreError } from '@zhenggai/store';
import type { Settling } from '../folder/lookTwice.ts';
import type { RoundFolder } from '../folder/RoundFolder.ts';
import type { IgnoredBecause } from '../folder/whyIgnored.ts';

/** What came of a round. */
export interface Round {
  /** One answer a file, sorted by name. */
  readonly files: readonly FileAnswer[];
  readonly ignored: readonly { readonly file: string; readonly reason: IgnoredBecause }[];
  readonly collection: Collection;
  /** Whether anything was recorded. */
  readonly applied: boolean;
  /** Of how many workbooks something was recorded, or would be. */
  readonly recorded: number;
  /** Why the round as a whole may not record, e.g. `person-unknown`; none of its workbooks is to blame. */
  readonly refusals: readonly Refusal[];
  /** What stopped the round: the store could not be read or written on. What was recorded before stays. */
  readonly failure?: StoreError;
  /** The ledger after the round; of a trial, as it would be. */
  readonly ledger: Ledger;
}

/** How far a round has come. */
export type RoundEvent =
  | { readonly kind: 'looking' }
  | {
      readonly kind: 'reading' | 'comparing';
      readonly file: string;
      readonly index: number;
      readonly total: number;
    }
  /** A workbook against the ledger as it was when its turn came. */
  | { readonly kind: 'proposed'; readonly proposal: Proposal; readonly ledger: Ledger }
  | { readonly kind: 'answered'; readonly answer: FileAnswer };

/** What a round is to do, and what it gets from outside. */
export interface RoundRequest {
  readonly folder: RoundFolder;
  readonly target: ImportTarget;
  readonly importing: Importing;
  /**
   * `trial` records nothing and answers what a round would do; a round that was shown before records only what still is
   * as it was shown.
   */
  readonly mode: 'trial' | 'record' | { readonly asShown: Round };
  /** Makes the store where the target has none yet. */
  createLog(): Promise<EventLog>;
  readonly settling: Settling;
  /** Language of the reasons in the answers. */
  readonly language: Language;
  /** The day on which all of it happens, instead of each workbook's 截至. */
  readonly on?: LocalDate;
  /** The day that supplies missing years, instead of each workbook's 截至. */
  readonly asOf?: LocalDate;
  /** The day of which workbooks should speak; left out, the newest of the round. */
  readonly due?: LocalDate;
  /** The ledger's file, where it may lie in the folder itself. */
  readonly ledgerFile?: string;
  onEvent?(event: RoundEvent): void;
  /** Asks somebody about one workbook; what is left open leaves it waiting. */
  ask?(file: string, questions: readonly Question[], ledger: Ledger): Promise<readonly GivenAnswer[]>;
}
