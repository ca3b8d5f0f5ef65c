import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openSqliteLog } from '../../src/sqlite/index.ts';
import { applicationId, currentForm, migrations } from '../../src/sqlite/migrations.ts';
import { systemProbe } from '../../src/sqlite/networkFileSystem.ts';
import { openDatabase } from '../../src/sqlite/openDatabase.ts';
import { requireNode } from '../../src/sqlite/requireNode.ts';
import { appended } from '../append.ts';
import { manyRegistered, opened } from '../drafts.ts';
import { aPath, aPlace } from './place.ts';

/** The same record in a new file, as the first version made its tables. */
async function asFirstForm(path: string): Promise<string> {
  const early = await aPath();
  const database = new DatabaseSync(early);
  for (const statement of migrations.slice(0, 1).flat()) database.exec(statement);
  database.exec(`pragma application_id = ${applicationId}; pragma user_version = 1`);
  database.prepare('attach ? as now').run(path);
  for (const table of ['events', 'heads', 'findings'])
    database.exec(`insert into main.${table} select * from now.${table}`);
  database.close();
  return early;
}

describe('opening a ledger file', () => {
  it('says that there is none, and makes none unasked', async () => {
    const { folder, path, remove } = await aPlace();
    for (const access of ['read', 'write'] as const) {
      await expect(openSqliteLog({ path, access })).rejects.toMatchObject({
        code: 'store-not-found',
        facts: { path },
      });
    }
    await expect(openSqliteLog({ path, access: 'read', create: true })).rejects.toMatchObject({
      code: 'store-not-found',
    });
    expect(await readdir(folder)).toEqual([]);
    await remove();
  });

  it('makes one where asked, and opens it again', async () => {
    const { folder, path, remove } = await aPlace();
    const log = await openSqliteLog({ path, create: true });
    const head = await appended(log, 'L1', [opened]);
    await log.close();
    const again = await openSqliteLog({ path, create: true });
    expect(await again.head('L1')).toEqual(head);
    await again.close();
    // Closed, a ledger is one file, which can be copied.
    expect(await readdir(folder)).toEqual(['ledger.db']);
    await remove();
  });

  it('brings one of an earlier form to the current one, with all that it holds', async () => {
    const path = await aPath();
    const log = await openSqliteLog({ path, create: true });
    await appended(log, 'L1', [opened, ...manyRegistered(3)]);
    const head = await appended(log, 'L2', [opened]);
    const events = await log.readSalted('L1');
    await log.close();
    const early = await asFirstForm(path);
    const again = await openSqliteLog({ path: early });
    expect(await again.readSalted('L1')).toEqual(events);
    expect(await again.head('L2')).toEqual(head);
    expect((await again.verify()).defects).toEqual([]);
    await again.close();
  });

  it('has every commit on the disk before it is answered', async () => {
    const path = await aPath();
    const options = { path, access: 'write', create: true, waitMs: 0, probe: systemProbe } as const;
    const database = await openDatabase(options);
    const pragma = (name: string) => Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0];
    expect(['journal_mode', 'synchronous', 'fullfsync'].map(pragma)).toEqual(['wal', 2, 1]);
    database.close();
  });

  it.each([
    ['a text', 'not-a-database', '整改台账\n'.repeat(400)],
    ['a short text', 'not-a-database', 'x'],
    ['an empty file', 'empty', ''],
  ])('refuses %s and leaves it as it is', async (_, reason, content) => {
    const path = await aPath();
    await writeFile(path, content);
    for (const access of ['read', 'write'] as const) {
      await expect(openSqliteLog({ path, access })).rejects.toMatchObject({
        code: 'not-a-ledger-file',
        facts: { path, reason },
      });
    }
    expect(await readFile(path, 'utf8')).toBe(content);
  });

  it('refuses a folder', async () => {
    const path = await aPath();
    await mkdir(path);
    await expect(openSqliteLog({ path })).rejects.toMatchObject({
      code: 'not-a-ledger-file',
      facts: { reason: 'folder' },
    });
  });

  it('refuses the database of another program, even where it may create, and leaves it as it is', async () => {
    const path = await aPath();
    const other = new DatabaseSync(path);
    other.exec('create table bookmarks (url text)');
    other.close();
    const before = await readFile(path);
    await expect(openSqliteLog({ path, create: true })).rejects.toMatchObject({
      code: 'not-a-ledger-file',
      facts: { reason: 'other-application' },
    });
    expect(await readFile(path)).toEqual(before);
  });

  it('refuses a file from a newer version', async () => {
    const path = await aPath();
    await (await openSqliteLog({ path, create: true })).close();
    const newer = new DatabaseSync(path);
    newer.exec('pragma user_version = 1000');
    newer.close();
    await expect(openSqliteLog({ path })).rejects.toMatchObject({
      code: 'ledger-file-too-new',
      facts: { path, found: 1000, known: currentForm },
    });
  });

  it('finishes what another program began and did not finish: an empty file', async () => {
    const path = await aPath();
    await writeFile(path, '');
    const log = await openSqliteLog({ path, create: true });
    await appended(log, 'L1', [opened]);
    expect((await log.verify()).defects).toEqual([]);
    await log.close();
  });

  it('names a damaged file as damaged', async () => {
    const path = await aPath();
    const log = await openSqliteLog({ path, create: true });
    await appended(log, 'L1', [opened]);
    await log.close();
    const bytes = await readFile(path);
    // Everything behind the first page becomes noise.
    await writeFile(path, Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 0x5a)]));
    const damaged = await openSqliteLog({ path, access: 'read' });
    await expect(damaged.read('L1')).rejects.toMatchObject({ code: 'store-damaged' });
    expect((await damaged.verify()).defects[0]).toMatchObject({ what: 'store-damaged' });
    await damaged.close();
  });

  it('refuses a path whose folder is missing', async () => {
    const path = join(await aPath(), 'ledger.db');
    await expect(openSqliteLog({ path, create: true })).rejects.toMatchObject({ code: 'store-not-found' });
  });

  it('asks for a Node that has SQLite, in plain words', () => {
    for (const found of ['20.19.0', '22.12.9', '18.0.0']) {
      expect(() => requireNode(found)).toThrow(
        `ledger files need Node 22.13 or newer; this is Node ${found}`,
      );
    }
    for (const found of ['22.13.0', '24.1.0', process.versions.node])
      expect(() => requireNode(found)).not.toThrow();
  });

  it('lets nobody change or delete what is recorded through SQL', async () => {
    const path = await aPath();
    const log = await openSqliteLog({ path, create: true });
    await appended(log, 'L1', [opened]);
    await log.close();
    const tool = new DatabaseSync(path);
    const rows = "select ledger, 1, envelope, hash, salt, '{}' from events";
    for (const statement of [
      "update events set data = '{}'",
      'delete from events',
      `insert or replace into events ${rows}`,
      "insert into events values ('L1', 3, '', '', '', '')",
      'delete from heads',
      'update heads set seq = 0',
      'delete from findings',
    ]) {
      if (statement === 'delete from findings')
        tool.exec("insert into findings values ('L1', 'F01', 1, '{}')");
      expect(() => tool.exec(statement), statement).toThrow(/final|not the next seq|only forward/);
    }
    tool.close();
  });
});
