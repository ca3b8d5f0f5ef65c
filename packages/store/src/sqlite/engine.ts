import type { DatabaseSync } from 'node:sqlite';
import type { Access, Engine } from '../engine/Engine.ts';
import { Connection } from './Connection.ts';
import { inspectDatabase } from './inspectDatabase.ts';
import type { Patience } from './patiently.ts';
import { queryBuilder } from './queryBuilder.ts';
import { compileStatements, type Tables } from './statements.ts';
import { SqliteTables } from './tables.ts';

/** An engine on an open ledger file; closing it closes the file. */
export function sqliteEngine(
  database: DatabaseSync,
  setting: Patience & { readonly access: Access },
): Engine {
  const connection = new Connection(database, setting);
  const statements = compileStatements(queryBuilder<Tables>());
  const tables = new SqliteTables(connection.run, statements);
  const remembering = new SqliteTables(connection.recall, statements);
  return {
    access: setting.access,
    read: (work) => connection.read(() => work(tables)),
    ask: (work) => connection.ask(() => work(remembering)),
    write: (work) => connection.write(() => work(tables)),
    inspect: async () => inspectDatabase(database),
    close: () => connection.close(),
  };
}
