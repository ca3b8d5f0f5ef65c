import type { DatabaseSync } from 'node:sqlite';
import { applicationId, currentForm, migrations } from './migrations.ts';
import { numberOf } from './numberOf.ts';

/** Brings a file to the current form, inside one exclusive transaction; another that did so meanwhile is no harm. */
export function migrate(database: DatabaseSync): void {
  database.exec('begin exclusive');
  try {
    for (const step of migrations.slice(numberOf(database, 'pragma user_version'))) {
      for (const statement of step) database.exec(statement);
    }
    database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${currentForm}`);
    database.exec('commit');
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

/** SQLite itself rolls back when the disk is full; then there is nothing left to roll back. */
export function rollBack(database: DatabaseSync): void {
  try {
    database.exec('rollback');
  } catch {}
}
