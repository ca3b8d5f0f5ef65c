import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { AccessEngine } from '../access/AccessEngine.ts';
import type { Access } from '../engine/Engine.ts';
import { StoreError } from '../error/StoreError.ts';
import { type AccessTables, compileAccessStatements } from './accessStatements.ts';
import { SqliteAccessTables } from './accessTables.ts';
import { closeIfOpen } from './closeIfOpen.ts';
import { sqliteDialect } from './dialect.ts';
import type { Patience } from './patiently.ts';

/** An engine for an access store on an open ledger file; closing it closes the file. */
export function sqliteAccessEngine(
  database: DatabaseSync,
  { access, ...patience }: Patience & { readonly access: Access },
): AccessEngine {
  const db = new Kysely<AccessTables>({ dialect: sqliteDialect(database, patience) });
  const statements = compileAccessStatements(db);
  const tables = new SqliteAccessTables(db, statements);
  return {
    // Each question is one statement, and needs no transaction to be of one moment.
    read: (work) => work(tables),
    write: async (work) => {
      if (access === 'read')
        throw new StoreError('store-read-only', { path: patience.path, reason: 'opened-for-reading' });
      return db.transaction().execute((transaction) => work(new SqliteAccessTables(transaction, statements)));
    },
    close: async () => {
      await db.destroy();
      closeIfOpen(database);
    },
  };
}
