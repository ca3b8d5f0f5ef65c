import type { Ledger, Refusal } from '@zhenggai/core';
import type { ImportStep } from '@zhenggai/store';

/** Where a round records: the ledger itself, or a copy in memory that is thrown away. */
export interface Ground {
  /** The ledger as it is now, with what the round recorded so far. */
  ledger(): Promise<Ledger>;
  /** Records one workbook, whole; answers why not where it may not be. */
  record(step: ImportStep): Promise<readonly Refusal[]>;
  close(): Promise<void>;
}
