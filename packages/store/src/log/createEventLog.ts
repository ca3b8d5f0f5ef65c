import { eventOfRow } from '../chain/eventOfRow.ts';
import { type SaltSource, saltSource } from '../chain/saltSource.ts';
import type { Engine } from '../engine/Engine.ts';
import { verifyLog } from '../verify/verifyLog.ts';
import { appendEvents } from './appendEvents.ts';
import type { EventLog } from './EventLog.ts';
import { readRows } from './readRows.ts';
import { restoreEvents } from './restoreEvents.ts';

/** The event log over an engine's tables: versions, chain and checks are the same for every engine. */
export function createEventLog(
  engine: Engine,
  { salt = saltSource() }: { readonly salt?: SaltSource } = {},
): EventLog {
  return {
    access: engine.access,
    ledgers: () => engine.read((tables) => tables.ledgers()),
    head: (ledger) =>
      engine.ask(async (tables) => {
        const place = await tables.place(ledger);
        return place === undefined ? null : { seq: place.seq, hash: place.hash };
      }),
    read: (ledger, { afterSeq = 0, limit = Number.POSITIVE_INFINITY } = {}) =>
      engine.read(async (tables) => {
        const events = [];
        for await (const row of readRows(tables, ledger, afterSeq)) {
          events.push(eventOfRow(row));
          if (events.length >= limit) break;
        }
        return events;
      }),
    readSalted: (ledger) =>
      engine.read(async (tables) => {
        const events = [];
        for await (const row of readRows(tables, ledger, 0))
          events.push({ event: eventOfRow(row), salt: row.salt });
        return events;
      }),
    append: (request) => appendEvents(engine, request, salt),
    restore: (request) => restoreEvents(engine, request),
    verify: (ledger, onProgress) => verifyLog(engine, ledger, onProgress),
    close: () => engine.close(),
  };
}
