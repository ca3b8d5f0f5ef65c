import type { SQLInputValue } from 'node:sqlite';
import { DatabaseSync } from 'node:sqlite';

/** A stored text and where it stands. */
export interface StoredText {
  readonly table: 'events' | 'heads' | 'findings';
  readonly column: string;
  readonly key: Readonly<Record<string, SQLInputValue>>;
  readonly text: string;
}

/** Changes a ledger file as someone with a database tool can: without its triggers, which stand again afterwards. */
export function bypass(path: string, change: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(path);
  // Losing this change in a power cut would be no loss.
  database.exec('pragma synchronous = off');
  const triggers = database.prepare("select name, sql from sqlite_schema where type = 'trigger'").all();
  for (const { name } of triggers) database.exec(`drop trigger ${name}`);
  change(database);
  for (const { sql } of triggers) database.exec(String(sql));
  database.close();
}

/** No part of the record, and not what these tests are about. */
const beside = "('tokens', 'requests', 'imports')";

/** Every text of every column of every row of every table of the record. */
export function storedTexts(path: string): readonly StoredText[] {
  const database = new DatabaseSync(path, { readOnly: true });
  const named = database
    .prepare(`select name from sqlite_schema where type = 'table' and name not in ${beside}`)
    .all();
  const texts = named.flatMap(({ name }) => {
    const table = tableOf(name);
    return database
      .prepare(`select * from ${table}`)
      .all()
      .flatMap((row) => textsOf(table, row));
  });
  database.close();
  return texts;
}

const keys = { events: ['ledger', 'seq'], heads: ['ledger'], findings: ['ledger', 'finding'] } as const;

function tableOf(name: unknown): keyof typeof keys {
  if (name === 'events' || name === 'heads' || name === 'findings') return name;
  throw new Error(`a table that these tests do not know: ${name}`);
}

function textsOf(table: keyof typeof keys, row: Record<string, SQLInputValue>): readonly StoredText[] {
  const key = Object.fromEntries(keys[table].map((name) => [name, row[name] ?? null]));
  return Object.entries(row).flatMap(([column, text]) =>
    typeof text === 'string' ? [{ table, column, key, text }] : [],
  );
}

/** Puts another text in a stored text's place. */
export function replaceText(database: DatabaseSync, { table, column, key }: StoredText, text: string): void {
  const where = Object.keys(key)
    .map((name) => `${name} = ?`)
    .join(' and ');
  const { changes } = database
    .prepare(`update ${table} set ${column} = ? where ${where}`)
    .run(text, ...Object.values(key));
  if (changes !== 1) throw new Error(`${changes} rows changed instead of one`);
}

/** The text with another character at one place, counted in whole characters. */
export function withOtherCharacter(text: string, place: number): string {
  const characters = [...text];
  const old = characters[place] ?? '';
  const other = /\d/.test(old) ? String((Number(old) + 1) % 10) : old === 'a' ? 'b' : 'a';
  return [...characters.slice(0, place), other, ...characters.slice(place + 1)].join('');
}
