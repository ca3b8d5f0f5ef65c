import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Access, Engine } from '../engine/Engine.ts';
import { StoreError } from '../error/StoreError.ts';
import { closeIfOpen } from './closeIfOpen.ts';
import { sqliteDialect } from './dialect.ts';
import { inspectDatabase } from './inspectDatabase.ts';
import type { Patience } from './patiently.ts';
import { compileStatements, type Tables } from './statements.ts';
import { SqliteTables } from './tables.ts';

/** An engine on an open ledger file; closing it closes the file. */
export function sqliteEngine(
  database: DatabaseSync,
  { access, ...patience }: Patience & { readonly access: Access },
): Engine {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database, patience) });
  const statements = compileStatements(db);
  return {
    access,
    read: (work) =>
      db
        .transaction()
        .setAccessMode('read only')
        .execute((transaction) => work(new SqliteTables(transaction, statements))),
    write: async (work) => {
      if (access === 'read')
        throw new StoreError('store-read-only', { path: patience.path, reason: 'opened-for-reading' });
      return db.transaction().execute((transaction) => work(new SqliteTables(transaction, statements)));
    },
    inspect: async () => inspectDatabase(database),
    close: async () => {
      await db.destroy();
      closeIfOpen(database);
    },
  };
}
