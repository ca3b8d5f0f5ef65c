import type { DatabaseSync } from 'node:sqlite';

/** Kysely closes nothing before its first query; which of the two it was, older Nodes cannot tell. */
export function closeIfOpen(database: DatabaseSync): void {
  try {
    database.close();
  } catch {}
}
