import type { FindingCode } from '@zhenggai/core';
import type { CompiledQuery, Kysely } from 'kysely';
import type { EventRow, FindingRow, HeadRow, WriteTables } from '../engine/Engine.ts';
import type { Statements, Tables } from './statements.ts';

/** Tables in a ledger file, within one transaction. */
export class SqliteTables implements WriteTables {
  readonly #db: Kysely<Tables>;
  readonly #statements: Statements;

  constructor(db: Kysely<Tables>, statements: Statements) {
    this.#db = db;
    this.#statements = statements;
  }

  async ledgers() {
    const rows = await this.#rows(this.#statements.ledgers());
    return rows.map(({ ledger }) => ledger);
  }

  async mentionedLedgers() {
    const rows = await this.#rows(this.#statements.mentionedLedgers());
    return rows.map(({ ledger }) => ledger);
  }

  async head(ledger: string) {
    const rows = await this.#rows(this.#statements.head(ledger));
    return rows[0];
  }

  async events(ledger: string, { after, limit }: { readonly after: number; readonly limit: number }) {
    return this.#rows(this.#statements.events(ledger, after, limit));
  }

  async findingVersion(ledger: string, finding: FindingCode) {
    const rows = await this.#rows(this.#statements.findingVersion(ledger, finding));
    return rows[0]?.version ?? 0;
  }

  async findings(ledger: string) {
    // A changed code need not be one any more; verify has to see it all the same.
    return this.#rows(this.#statements.findings(ledger)) as Promise<readonly FindingRow[]>;
  }

  async addEvents(rows: readonly EventRow[]) {
    for (const { ledger, seq, envelope, hash, salt, data } of rows) {
      await this.#rows(this.#statements.addEvent(ledger, seq, envelope, hash, salt, data));
    }
  }

  async openHead({ ledger, seq, hash, state }: HeadRow) {
    await this.#rows(this.#statements.openHead(ledger, seq, hash, state));
  }

  async moveHead({ ledger, seq, hash, state }: Omit<HeadRow, 'state'> & { readonly state?: string }) {
    const { moveHead, moveHeadAndState } = this.#statements;
    await this.#rows(
      state === undefined ? moveHead(seq, hash, ledger) : moveHeadAndState(seq, hash, state, ledger),
    );
  }

  async keepFindings(rows: readonly FindingRow[]) {
    for (const { ledger, finding, version, state } of rows) {
      await this.#rows(this.#statements.keepFinding(ledger, finding, version, state));
    }
  }

  async #rows<Row>(query: CompiledQuery<Row>): Promise<readonly Row[]> {
    const { rows } = await this.#db.executeQuery(query);
    return rows;
  }
}
