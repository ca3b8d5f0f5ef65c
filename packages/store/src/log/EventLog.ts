import type { DraftEvent, FindingCode, LedgerHead, Outcome, RecordedEvent } from '@zhenggai/core';
import type { Access } from '../engine/Engine.ts';
import type { Verification, VerifyProgress } from '../verify/Verification.ts';

/** State to keep beside the events, written with them: texts, see `keptFinding` and `keptLedger`. */
export interface Kept {
  /** The ledger's own state; left out where it did not change. */
  readonly ledger?: string;
  /** State of every finding that the events are about. */
  readonly findings: ReadonlyMap<FindingCode, string>;
}

/**
 * Folds the state to keep. `missed` are events of others that came after the ledger the decision rests on,
 * `recorded` the own ones as they stand in the chain.
 */
export type Keep = (missed: readonly RecordedEvent[], recorded: readonly RecordedEvent[]) => Kept;

export interface AppendRequest {
  readonly ledger: string;
  /** In order; all of them are recorded or none. */
  readonly events: readonly DraftEvent[];
  /** The instant, ISO 8601 with milliseconds, UTC: `2026-03-05T08:00:00.000Z`. */
  readonly recordedAt: string;
  /** The head of the ledger that was decided on. */
  readonly known: LedgerHead;
  readonly keep: Keep;
}

export interface Appended {
  /** Events of others that stood between `known` and the own ones. */
  readonly missed: readonly RecordedEvent[];
  readonly events: readonly RecordedEvent[];
  readonly head: LedgerHead;
}

/** An event together with its salt: what another log needs to come to the same hash. */
export interface SaltedEvent {
  readonly event: RecordedEvent;
  readonly salt: string;
}

export interface RestoreRequest {
  readonly ledger: string;
  readonly events: readonly SaltedEvent[];
  readonly keep: Keep;
}

/** An append-only log of ledgers. Throws `StoreError` for broken surroundings, answers refusals for the rest. */
export interface EventLog {
  readonly access: Access;

  /** Ids of the ledgers held, sorted. */
  ledgers(): Promise<readonly string[]>;

  /** Where a ledger's chain ends; null where the log does not hold it. */
  head(ledger: string): Promise<LedgerHead | null>;

  /**
   * Events in order of seq, those after `afterSeq` and `limit` at most where given. Each one's place and digests are checked:
   * throws `broken-chain` rather than answer what was not recorded, `ledger-not-found` where there is none.
   */
  read(
    ledger: string,
    range?: { readonly afterSeq?: number; readonly limit?: number },
  ): Promise<readonly RecordedEvent[]>;

  /** {@link read} with the salts, to rebuild the ledger in another log. */
  readSalted(ledger: string): Promise<readonly SaltedEvent[]>;

  /**
   * Records events behind the ledger's last one; a ledger is opened by its first. Refuses, recording nothing:
   * - `finding-changed-meanwhile` for each finding whose version is not the next one,
   * - `ledger-changed-meanwhile` where the ledger's own facts moved after `known`,
   * - `lone-surrogate` for text that has no form in UTF-8.
   * Two people on two findings never collide.
   */
  append(request: AppendRequest): Promise<Outcome<Appended>>;

  /**
   * Takes over events of another log, with salts and instants, behind those already held. Everything is
   * computed anew: throws `broken-chain` where a digest or hash does not come out the same.
   */
  restore(request: RestoreRequest): Promise<LedgerHead>;

  /**
   * Recomputes every chain, or one ledger's, and compares the state kept with replay. Throws `ledger-not-found` where
   * nothing in the store is about the wanted one.
   */
  verify(ledger?: string, onProgress?: VerifyProgress): Promise<Verification>;

  close(): Promise<void>;
}
