import type { FindingCode } from '@zhenggai/core';
import type { EventRow, FindingRow, HeadRow, WriteTables } from '../engine/Engine.ts';
import type { RunQuery } from './Connection.ts';
import type { Statements } from './statements.ts';

/** Tables in a ledger file, within one transaction. */
export class SqliteTables implements WriteTables {
  readonly #run: RunQuery;
  readonly #statements: Statements;

  constructor(run: RunQuery, statements: Statements) {
    this.#run = run;
    this.#statements = statements;
  }

  async ledgers() {
    const rows = this.#run(this.#statements.ledgers());
    return rows.map(({ ledger }) => ledger);
  }

  async mentionedLedgers() {
    const rows = this.#run(this.#statements.mentionedLedgers());
    return rows.map(({ ledger }) => ledger);
  }

  async head(ledger: string) {
    const rows = this.#run(this.#statements.head(ledger));
    return rows[0];
  }

  async place(ledger: string) {
    const rows = this.#run(this.#statements.place(ledger));
    return rows[0];
  }

  async events(ledger: string, { after, limit }: { readonly after: number; readonly limit: number }) {
    return this.#run(this.#statements.events(ledger, after, limit));
  }

  async findingVersion(ledger: string, finding: FindingCode) {
    const rows = this.#run(this.#statements.findingVersion(ledger, finding));
    return rows[0]?.version ?? 0;
  }

  async findings(ledger: string) {
    // A changed code need not be one any more; verify has to see it all the same.
    return this.#run(this.#statements.findings(ledger)) as readonly FindingRow[];
  }

  async addEvents(rows: readonly EventRow[]) {
    for (const { ledger, seq, envelope, hash, salt, data } of rows) {
      this.#run(this.#statements.addEvent(ledger, seq, envelope, hash, salt, data));
    }
  }

  async openHead({ ledger, seq, hash, state }: HeadRow) {
    this.#run(this.#statements.openHead(ledger, seq, hash, state));
  }

  async moveHead({ ledger, seq, hash, state }: Omit<HeadRow, 'state'> & { readonly state?: string }) {
    const { moveHead, moveHeadAndState } = this.#statements;
    this.#run(state === undefined ? moveHead(seq, hash, ledger) : moveHeadAndState(seq, hash, state, ledger));
  }

  async keepFindings(rows: readonly FindingRow[]) {
    for (const { ledger, finding, version, state } of rows) {
      this.#run(this.#statements.keepFinding(ledger, finding, version, state));
    }
  }
}
