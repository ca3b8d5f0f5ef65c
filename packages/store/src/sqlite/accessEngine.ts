import type { DatabaseSync } from 'node:sqlite';
import type { AccessEngine } from '../access/AccessEngine.ts';
import type { Access } from '../engine/Engine.ts';
import { type AccessTables, compileAccessStatements } from './accessStatements.ts';
import { SqliteAccessTables } from './accessTables.ts';
import { Connection } from './Connection.ts';
import type { Patience } from './patiently.ts';
import { queryBuilder } from './queryBuilder.ts';

/** An engine for an access store on an open ledger file; closing it closes the file. */
export function sqliteAccessEngine(
  database: DatabaseSync,
  setting: Patience & { readonly access: Access },
): AccessEngine {
  const connection = new Connection(database, setting);
  const statements = compileAccessStatements(queryBuilder<AccessTables>());
  const tables = new SqliteAccessTables(connection.run, statements);
  const remembering = new SqliteAccessTables(connection.recall, statements);
  return {
    // Each question is one statement.
    read: (work) => connection.ask(() => work(tables)),
    ask: (work) => connection.ask(() => work(remembering)),
    write: (work) => connection.write(() => work(tables)),
    close: () => connection.close(),
  };
}
