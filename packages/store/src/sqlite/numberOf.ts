import type { DatabaseSync } from 'node:sqlite';

/** The one number that a query or pragma answers. */
export function numberOf(database: DatabaseSync, query: string): number {
  const row = database.prepare(query).get();
  return Number(row === undefined ? Number.NaN : Object.values(row)[0]);
}
