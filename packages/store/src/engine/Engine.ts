import type { FindingCode, LedgerHead } from '@zhenggai/core';
import type { Defect } from '../verify/Defect.ts';

/** An event as it is stored. The chain hashes the envelope; salt and data stand beside it. */
export interface EventRow {
  readonly ledger: string;
  readonly seq: number;
  /** RFC 8785 text of everything the event says of itself, without data, salt and hash. */
  readonly envelope: string;
  readonly hash: string;
  readonly salt: string;
  /** RFC 8785 text. */
  readonly data: string;
}

/** A ledger's head row: where its chain ends, and its kept state (facts, persons, imports). */
export interface HeadRow {
  readonly ledger: string;
  readonly seq: number;
  readonly hash: string;
  readonly state: string;
}

/** A finding's version and kept state. */
export interface FindingRow {
  readonly ledger: string;
  readonly finding: FindingCode;
  readonly version: number;
  readonly state: string;
}

/** What can be asked of a store's tables; all of one call's answers are of one moment. */
export interface ReadTables {
  /** Ids of the ledgers that have a head row, sorted. */
  ledgers(): Promise<readonly string[]>;
  /** Every ledger id that stands in any table, sorted: also one that lost its head row. */
  mentionedLedgers(): Promise<readonly string[]>;
  head(ledger: string): Promise<HeadRow | undefined>;
  /** Where a ledger's chain ends, without the kept state that its head row holds. */
  place(ledger: string): Promise<LedgerHead | undefined>;
  /** Events with a seq greater than `after`, in order, `limit` at most. */
  events(
    ledger: string,
    range: { readonly after: number; readonly limit: number },
  ): Promise<readonly EventRow[]>;
  /** Version of a finding; 0 where it has no event yet. */
  findingVersion(ledger: string, finding: FindingCode): Promise<number>;
  /** All findings of a ledger. */
  findings(ledger: string): Promise<readonly FindingRow[]>;
}

/** What can be written. Events are only ever added. */
export interface WriteTables extends ReadTables {
  addEvents(rows: readonly EventRow[]): Promise<void>;
  openHead(row: HeadRow): Promise<void>;
  /** Moves the head; the kept state stays where none is given. */
  moveHead(row: Omit<HeadRow, 'state'> & { readonly state?: string }): Promise<void>;
  keepFindings(rows: readonly FindingRow[]): Promise<void>;
}

export type Access = 'read' | 'write';

/** Where rows are kept. One for memory, one for SQLite; everything above is the same for all. */
export interface Engine {
  readonly access: Access;
  /** Runs `work` on the tables as they stand at one moment. */
  read<T>(work: (tables: ReadTables) => Promise<T>): Promise<T>;
  /** Where `work` asks a single small question, again and again; its answer may be remembered while it still holds. */
  ask<T>(work: (tables: ReadTables) => Promise<T>): Promise<T>;
  /** Runs `work` alone; when its promise is fulfilled all of it is durable, when it is rejected nothing was done. */
  write<T>(work: (tables: WriteTables) => Promise<T>): Promise<T>;
  /** Defects of the engine's own, such as a damaged file or a missing trigger. */
  inspect(): Promise<readonly Defect[]>;
  close(): Promise<void>;
}
