import type { DecisionContext, Ledger, LocalDate } from '@zhenggai/core';
import type { Proposal } from '@zhenggai/core/intake';
import type { EventLog } from '../log/EventLog.ts';

/** Who imports, and the surroundings that its commands are decided and recorded in. */
export interface Importing {
  readonly by: string;
  /** The door it came through; the workbook's own events say that they were imported. */
  readonly channel: DecisionContext['channel'];
  readonly today: LocalDate;
  /** A new unique id for each command. */
  newId(): string;
  /** The instant, as {@link EventLog.append} takes it. */
  recordedAt(): string;
}

/**
 * The ledger that an import goes to: one that is open, or one that it will open. Of one to come `ledger` says what it will
 * rest on (`ledgerToCome`), so that workbooks are read by the calendar that it will have.
 */
export interface ImportTarget {
  readonly id: string;
  readonly ledger: Ledger;
  readonly isOpen: boolean;
  /** Left out where there is no store yet: none is made before something is recorded. */
  readonly log?: EventLog;
}

/** What one workbook would record, and on which day it happens. */
export interface ImportStep {
  readonly proposal: Proposal;
  readonly on: LocalDate;
}

/** The context of one command on a day. */
export function decisionOf({ by, channel, today, newId }: Importing, on: LocalDate): DecisionContext {
  return { on, today, by, channel, id: newId() };
}
