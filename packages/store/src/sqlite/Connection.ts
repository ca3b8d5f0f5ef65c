import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { CompiledQuery } from 'kysely';
import type { Access } from '../engine/Engine.ts';
import { Turns } from '../engine/Turns.ts';
import { StoreError } from '../error/StoreError.ts';
import { asStoreError } from './failure.ts';
import { rollBack } from './migrate.ts';
import { type Patience, patiently } from './patiently.ts';

/** Runs a compiled query within the transaction that stands open. */
export type RunQuery = <Row>(query: CompiledQuery<Row>) => readonly Row[];

/** Answers to remember at most: more are asked for only by who tries tokens that nobody has. */
const mostRemembered = 1000;

/** An open ledger file: one transaction at a time, each whole or nothing. */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #access: Access;
  readonly #patience: Patience;
  readonly #turns = new Turns();
  readonly #statements = new Map<string, StatementSync>();
  readonly #remembered = new Map<string, readonly unknown[]>();
  /** What the file was like when those answers were given, see `#asItStands`. */
  #rememberedOf = '';
  #writes = 0;
  #closed: Promise<void> | undefined;

  constructor(database: DatabaseSync, { access, ...patience }: Patience & { readonly access: Access }) {
    this.#database = database;
    this.#access = access;
    this.#patience = patience;
  }

  /** Runs `work` on the file as it stands at one moment. */
  read<T>(work: () => Promise<T>): Promise<T> {
    return this.#transaction(() => {
      this.#prepared('begin').run();
      try {
        // The first look takes the snapshot that all further ones see.
        this.#prepared('select 1 from heads limit 1').get();
      } catch (error) {
        rollBack(this.#database);
        throw error;
      }
    }, work);
  }

  /** Runs `work` whose questions are each of a moment of their own: one statement needs no transaction. */
  ask<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.take(work);
  }

  /** Runs `work` with the write lock, taken at once so that none can be refused in the middle. */
  async write<T>(work: () => Promise<T>): Promise<T> {
    if (this.#access === 'read')
      throw new StoreError('store-read-only', { path: this.#patience.path, reason: 'opened-for-reading' });
    return this.#transaction(() => {
      this.#prepared('begin immediate').run();
      this.#writes++;
    }, work);
  }

  /** See {@link RunQuery}; each query is prepared once. */
  readonly run: RunQuery = <Row>({ sql, parameters }: CompiledQuery<Row>) => {
    const rows: unknown = this.#attempt(() => this.#prepared(sql).all(...parameters.map(asInput)));
    // The query says of which form they are, and the tables are strict.
    return rows as readonly Row[];
  };

  /**
   * {@link run} for what is asked again and again, outside of transactions: the answer is remembered until anybody commits
   * anything to the file.
   */
  readonly recall: RunQuery = <Row>(query: CompiledQuery<Row>) => {
    const stands = this.#asItStands();
    if (stands !== this.#rememberedOf || this.#remembered.size >= mostRemembered) {
      this.#remembered.clear();
      this.#rememberedOf = stands;
    }
    const question = `${query.parameters.join('\n')}\n${query.sql}`;
    // Asked by the same query before, so that the rows are its.
    const known = this.#remembered.get(question) as readonly Row[] | undefined;
    if (known !== undefined) return known;
    // After the look at the file: what is committed in between is only remembered too briefly.
    const rows = this.run(query);
    this.#remembered.set(question, rows);
    return rows;
  };

  /** Closes the file once what was begun has ended; may be called again. */
  close(): Promise<void> {
    this.#closed ??= this.#turns.take(async () => this.#database.close());
    return this.#closed;
  }

  #transaction<T>(begin: () => void, work: () => Promise<T>): Promise<T> {
    return this.#turns.take(async () => {
      await patiently(this.#patience, begin);
      try {
        const result = await work();
        this.#attempt(() => this.#prepared('commit').run());
        return result;
      } catch (error) {
        rollBack(this.#database);
        throw error;
      }
    });
  }

  /** Another text whenever something may have been committed: by others, which SQLite counts, or over this connection. */
  #asItStands(): string {
    const { data_version: ofOthers } = this.#attempt(() => this.#prepared('pragma data_version').get()) ?? {};
    return `${ofOthers} ${this.#writes}`;
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asStoreError(error, this.#patience.path);
    }
  }
}

function asInput(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`not a value of our tables: ${typeof value}`);
}
