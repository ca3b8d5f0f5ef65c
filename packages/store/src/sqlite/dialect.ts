import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely';
import { asStoreError } from './failure.ts';
import { rollBack } from './migrate.ts';
import { type Patience, patiently } from './patiently.ts';

/** Kysely's SQLite dialect on `node:sqlite`. */
export function sqliteDialect(database: DatabaseSync, patience: Patience): Dialect {
  return {
    createDriver: () => new PatientDriver(database, patience),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Takes the write lock when a transaction begins, so that no lock can be refused in the middle of one. */
class PatientDriver extends SqliteDriver {
  readonly #database: DatabaseSync;
  readonly #patience: Patience;

  constructor(database: DatabaseSync, patience: Patience) {
    super({ database: adapted(database, patience.path) });
    this.#database = database;
    this.#patience = patience;
  }

  override async beginTransaction(
    _: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    await patiently(this.#patience, () => {
      if (accessMode !== 'read only') return this.#database.exec('begin immediate');
      this.#database.exec('begin');
      try {
        // The first look takes the snapshot that all further ones see.
        this.#database.exec('select 1 from heads limit 1');
      } catch (error) {
        rollBack(this.#database);
        throw error;
      }
    });
  }

  override async commitTransaction(): Promise<void> {
    try {
      this.#database.exec('commit');
    } catch (error) {
      throw asStoreError(error, this.#patience.path);
    }
  }

  override async rollbackTransaction(): Promise<void> {
    rollBack(this.#database);
  }
}

/** `node:sqlite` in the form that Kysely expects; each statement is prepared once. */
function adapted(database: DatabaseSync, path: string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const statement = prepared(database, sql, path);
      statements.set(sql, statement);
      return statement;
    },
  };
}

function prepared(database: DatabaseSync, sql: string, path: string): SqliteStatement {
  const statement = attempt(path, () => database.prepare(sql));
  return {
    // `all` also runs what answers no rows; which of the two a statement is, older Nodes cannot tell.
    reader: true,
    all: (parameters) => attempt(path, () => statement.all(...parameters.map(asInput))),
    run: (parameters) => attempt(path, () => statement.run(...parameters.map(asInput))),
    iterate: (parameters) => attempt(path, () => statement.iterate(...parameters.map(asInput))),
  };
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asStoreError(error, path);
  }
}

function asInput(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`not a value of our tables: ${typeof value}`);
}
