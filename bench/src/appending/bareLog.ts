import { DatabaseSync } from 'node:sqlite';
import type { RecordedEvent } from '@zhenggai/core';

/** What an event puts into a file: envelope, hash, salt and data. */
export type BareRow = readonly [envelope: string, hash: string, salt: string, data: string];

/** Rows in a SQLite file as one would write them without any library, as durable as a ledger file's. */
export interface BareLog {
  rowsOf(events: readonly RecordedEvent[]): readonly BareRow[];
  insert(row: BareRow): void;
  close(): void;
}

export function openBareLog(path: string): BareLog {
  const database = new DatabaseSync(path);
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  database.exec('pragma fullfsync = on; pragma checkpoint_fullfsync = on');
  database.exec(
    `create table events (
       seq integer primary key,
       envelope text not null,
       hash text not null,
       salt text not null,
       data text not null
     ) strict`,
  );
  const statement = database.prepare('insert into events (envelope, hash, salt, data) values (?, ?, ?, ?)');
  const salt = '0'.repeat(32);
  return {
    rowsOf: (events) =>
      events.map(({ hash, data, ...envelope }) => [
        JSON.stringify(envelope),
        hash,
        salt,
        JSON.stringify(data),
      ]),
    // Outside of a transaction each statement is one, with a commit of its own.
    insert: (row) => void statement.run(...row),
    close: () => database.close(),
  };
}
