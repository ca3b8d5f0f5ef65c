import type { DatabaseSync } from 'node:sqlite';
import type { Defect, DefectKind } from '../verify/Defect.ts';
import { migrations } from './migrations.ts';
import { numberOf } from './numberOf.ts';

/** What SQLite finds damaged, and every table or trigger that is not as the migrations up to its form make it. */
export async function inspectDatabase(database: DatabaseSync): Promise<readonly Defect[]> {
  return [...damages(database), ...(await differences(database))];
}

function damages(database: DatabaseSync): readonly Defect[] {
  try {
    const rows = database.prepare('pragma integrity_check(10)').all();
    const messages = rows.map((row) => String(row.integrity_check)).filter((message) => message !== 'ok');
    return messages.map((message) => defect('store-damaged', { message }));
  } catch (error) {
    return [defect('store-damaged', { message: String(error) })];
  }
}

async function differences(database: DatabaseSync): Promise<readonly Defect[]> {
  const { DatabaseSync: Database } = await import('node:sqlite');
  const model = new Database(':memory:');
  const form = numberOf(database, 'pragma user_version');
  for (const statement of migrations.slice(0, form).flat()) model.exec(statement);
  const [expected, found] = [schemaOf(model), schemaOf(database)];
  model.close();
  const names = new Set([...expected.keys(), ...found.keys()]);
  return [...names]
    .filter((name) => expected.get(name) !== found.get(name))
    .map((name) => defect('schema-differs', { name, isThere: found.has(name) }));
}

/** The texts that made tables and triggers, by name. */
function schemaOf(database: DatabaseSync): ReadonlyMap<string, string> {
  const rows = database.prepare('select type, name, tbl_name, sql from sqlite_schema order by name').all();
  return new Map(rows.map((row) => [String(row.name), JSON.stringify(row)]));
}

function defect(what: DefectKind, facts: Record<string, unknown>): Defect {
  return { what, ledger: null, seq: null, type: null, finding: null, facts };
}
