import { readFile, writeFile } from 'node:fs/promises';
import { findingCode } from '@zhenggai/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkEvent } from '../../src/chain/linkEvent.ts';
import { loadLedger } from '../../src/index.ts';
import { openSqliteLog } from '../../src/sqlite/index.ts';
import { appended, instant } from '../append.ts';
import { opened, progress, registered, registeredPerson } from '../drafts.ts';
import { bypass, replaceText, type StoredText, storedTexts, withOtherCharacter } from './bypass.ts';
import { aPath } from './place.ts';

const f1 = findingCode(1);
const f2 = findingCode(7);

/** A file with two small ledgers: eight events, three findings. */
async function aFile(): Promise<string> {
  const path = await aPath();
  const log = await openSqliteLog({ path, create: true });
  await appended(log, 'L1', [opened, registeredPerson('方禾')]);
  await appended(log, 'L1', [
    registered(f1),
    registered(f2),
    progress(f1, { version: 2, text: 'MARKER-7 已补齐' }),
  ]);
  await appended(log, 'L1', [progress(f2, { version: 2 })]);
  await appended(log, 'Z8', [opened, registered(f1)]);
  await log.close();
  return path;
}

async function verified(path: string) {
  const log = await openSqliteLog({ path, access: 'read' });
  const { defects } = await log.verify().finally(() => log.close());
  return defects;
}

/** Changes one text, verifies, and puts the text back. */
async function verifiedWith(path: string, at: StoredText, text: string) {
  bypass(path, (database) => replaceText(database, at, text));
  const defects = await verified(path);
  const key = { ...at.key, ...(at.column in at.key && { [at.column]: text }) };
  bypass(path, (database) => replaceText(database, { ...at, key }, at.text));
  return defects;
}

/** Says whether the change makes no two rows of one key, which a database tool would refuse as well. */
function mayStand(path: string, { table, key, column }: StoredText, text: string): boolean {
  if (!(column in key)) return true;
  const wanted = JSON.stringify({ ...key, [column]: text });
  return !storedTexts(path).some((other) => other.table === table && JSON.stringify(other.key) === wanted);
}

/** The defect has to name the ledger, and the event or finding that was changed. */
function namesIt(defects: Awaited<ReturnType<typeof verified>>, { table, key, column }: StoredText): boolean {
  return defects.some((defect) => {
    if (defect.ledger !== key.ledger) return false;
    if (table === 'events') return defect.seq === key.seq;
    if (table === 'findings' && column !== 'finding') return defect.finding === key.finding;
    return true;
  });
}

describe('whoever changes a ledger file by hand is found out', () => {
  it('one changed character in any stored text is found and named', { timeout: 60_000 }, async () => {
    const path = await aFile();
    expect(await verified(path)).toEqual([]);
    const texts = storedTexts(path);
    expect(new Set(texts.map(({ table, column }) => `${table}.${column}`))).toEqual(
      new Set([
        ...['ledger', 'envelope', 'hash', 'salt', 'data'].map((column) => `events.${column}`),
        ...['ledger', 'hash', 'state'].map((column) => `heads.${column}`),
        ...['ledger', 'finding', 'state'].map((column) => `findings.${column}`),
      ]),
    );
    for (const at of texts) {
      const length = [...at.text].length;
      for (const place of new Set([0, Math.floor(length / 2), length - 1])) {
        const defects = await verifiedWith(path, at, withOtherCharacter(at.text, place));
        expect(namesIt(defects, at), `${JSON.stringify(at)} at ${place}: ${JSON.stringify(defects)}`).toBe(
          true,
        );
      }
    }
    expect(await verified(path)).toEqual([]);
  });

  it('any character at any place', { timeout: 30_000 }, async () => {
    const path = await aFile();
    const change = fc.constantFrom(...storedTexts(path)).chain((at) => {
      const place = fc.nat({ max: [...at.text].length - 1 });
      const character = fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' });
      return fc.record({ at: fc.constant(at), place, character });
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, place, character }) => {
        const text = [...at.text].map((old, i) => (i === place ? character : old)).join('');
        fc.pre(text !== at.text && !text.includes('\0') && mayStand(path, at, text));
        const defects = await verifiedWith(path, at, text);
        expect(namesIt(defects, at), JSON.stringify(defects)).toBe(true);
      }),
      { numRuns: 200, interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false },
    );
  });

  it('a byte changed in the file itself, wherever the text stands', async () => {
    const path = await aFile();
    const bytes = await readFile(path);
    const before = storedTexts(path);
    const marker = Buffer.from('MARKER-7');
    let found = 0;
    for (let at = bytes.indexOf(marker); at >= 0; at = bytes.indexOf(marker, at + 1)) {
      const changed = Buffer.from(bytes);
      changed.write('MARKER-8', at);
      await writeFile(path, changed);
      const [defect] = await verified(path);
      // Pages keep remains of texts that were moved elsewhere; no query reads those.
      if (defect === undefined) expect(storedTexts(path)).toEqual(before);
      else {
        expect(defect).toMatchObject({ ledger: 'L1', finding: 'F01', seq: 5 });
        found++;
      }
    }
    // The event's own text, and the state kept.
    expect(found).toBe(2);
  });

  it.each([
    ['data', 'data-digest-mismatch'],
    ['salt', 'data-digest-mismatch'],
    ['envelope', 'hash-mismatch'],
    ['hash', 'hash-mismatch'],
  ])('a change of %s is a %s of that event', async (column, what) => {
    const path = await aFile();
    const at = storedTexts(path).find(
      (one) => one.table === 'events' && one.column === column && one.key.seq === 5,
    );
    if (at === undefined) throw new Error('no such text');
    const defects = await verifiedWith(path, at, withOtherCharacter(at.text, at.text.length - 3));
    expect(defects).toMatchObject([{ what, ledger: 'L1', seq: 5, finding: 'F01' }]);
  });

  it.each<[string, string, object[]]>([
    [
      'an event is missing in between',
      "delete from events where ledger = 'L1' and seq = 4",
      [{ what: 'seq-gap', ledger: 'L1', seq: 4 }],
    ],
    [
      'the last events are missing',
      "delete from events where ledger = 'L1' and seq > 4",
      [{ what: 'truncated', ledger: 'L1', seq: 5 }],
    ],
    [
      'all events are missing',
      "delete from events where ledger = 'L1'",
      [{ what: 'truncated', ledger: 'L1', seq: 1 }],
    ],
    [
      'the last event and the head with it, but not the state kept',
      `delete from events where ledger = 'L1' and seq = 6;
       update heads set seq = 5, hash = (select hash from events where ledger = 'L1' and seq = 5) where ledger = 'L1'`,
      [{ what: 'kept-state-differs', ledger: 'L1', seq: 4, finding: 'F07' }],
    ],
    [
      'the head row is missing',
      "delete from heads where ledger = 'L1'",
      [{ what: 'head-mismatch', ledger: 'L1', seq: 6 }],
    ],
    [
      'a state kept is missing',
      "delete from findings where ledger = 'L1' and finding = 'F01'",
      [{ what: 'kept-state-differs', ledger: 'L1', seq: 5, finding: 'F01' }],
    ],
    [
      'a finding without events',
      "insert into findings values ('L1', 'F09', 1, '{}')",
      [{ what: 'kept-state-differs', ledger: 'L1', finding: 'F09' }],
    ],
    [
      'another version of a finding',
      "update findings set version = 9 where ledger = 'Z8'",
      [{ what: 'kept-state-differs', ledger: 'Z8', seq: 2, finding: 'F01' }],
    ],
    [
      'two events changed places',
      `update events set seq = 99 where ledger = 'L1' and seq = 3; update events set seq = 3 where ledger = 'L1' and seq = 4;
       update events set seq = 4 where ledger = 'L1' and seq = 99`,
      [{ what: 'place-mismatch', ledger: 'L1', seq: 3 }],
    ],
  ])('%s', async (_, statement, defects) => {
    const path = await aFile();
    bypass(path, (database) => database.exec(statement));
    expect(await verified(path)).toMatchObject(defects);
  });

  it('an event whose digests were all computed anew is found by the one behind it', async () => {
    const path = await aFile();
    const log = await openSqliteLog({ path, access: 'read' });
    const after = (await log.read('L1'))[1] ?? { seq: 0, hash: '' };
    await log.close();
    const forged = linkEvent(registered(f1, '另一个标题'), {
      ledger: 'L1',
      after,
      recordedAt: instant,
      salt: 'ab',
    });
    bypass(path, (database) => {
      const { envelope, hash, salt, data } = forged;
      const statement =
        "update events set envelope = ?, hash = ?, salt = ?, data = ? where ledger = 'L1' and seq = 3";
      database.prepare(statement).run(envelope, hash, salt, data);
    });
    expect(await verified(path)).toMatchObject([{ what: 'previous-hash-mismatch', ledger: 'L1', seq: 4 }]);
  });

  it('a missing trigger or another table is reported after the events', async () => {
    const path = await aFile();
    bypass(path, (database) =>
      replaceText(
        database,
        { table: 'events', column: 'data', key: { ledger: 'L1', seq: 3 }, text: '' },
        '{}',
      ),
    );
    const database = new (await import('node:sqlite')).DatabaseSync(path);
    database.exec('drop trigger events_no_update; create table notes (text text)');
    database.close();
    expect(await verified(path)).toMatchObject([
      { what: 'data-digest-mismatch', seq: 3 },
      { what: 'schema-differs', facts: { name: 'events_no_update', isThere: false } },
      { what: 'schema-differs', facts: { name: 'notes', isThere: true } },
    ]);
  });

  it('nobody reads or goes on from a changed event', async () => {
    const path = await aFile();
    bypass(path, (database) =>
      replaceText(
        database,
        { table: 'events', column: 'data', key: { ledger: 'L1', seq: 3 }, text: '' },
        '{}',
      ),
    );
    const log = await openSqliteLog({ path });
    const broken = {
      code: 'broken-chain',
      facts: {
        ledger: 'L1',
        seq: 3,
        what: 'data-digest-mismatch',
        type: 'FindingRegistered',
        finding: 'F01',
      },
    };
    await expect(log.read('L1')).rejects.toMatchObject(broken);
    await expect(loadLedger(log, 'L1')).rejects.toMatchObject(broken);
    expect((await log.read('Z8')).length).toBe(2);
    await log.close();
  });
});
