import type { LedgerHead } from '@zhenggai/core';
import type { Defect } from './Defect.ts';

/** One ledger as it was verified. */
export interface VerifiedLedger {
  readonly ledger: string;
  /** The end of the chain as far as it holds. */
  readonly head: LedgerHead;
  readonly findings: number;
}

/** The answer of `verify`: without defects, everything is as it was recorded. */
export interface Verification {
  readonly ledgers: readonly VerifiedLedger[];
  /** The first wrong event of each ledger, then what the engine reports. */
  readonly defects: readonly Defect[];
}

/** Hears how far a verification has come: events of a ledger recomputed, of how many. */
export type VerifyProgress = (done: number, total: number, ledger: string) => void;
