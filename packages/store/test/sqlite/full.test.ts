import { DatabaseSync } from 'node:sqlite';
import { findingCode } from '@zhenggai/core';
import { expect, it } from 'vitest';
import { createEventLog } from '../../src/index.ts';
import { sqliteEngine } from '../../src/sqlite/engine.ts';
import { openSqliteLog } from '../../src/sqlite/index.ts';
import { append, appended } from '../append.ts';
import { manyRegistered, opened, progress } from '../drafts.ts';
import { aPath } from './place.ts';

it('a full disk is named, and nothing of the append was written', async () => {
  const path = await aPath();
  const first = await openSqliteLog({ path, create: true });
  const head = await appended(first, 'L1', [opened]);
  await first.close();
  const database = new DatabaseSync(path);
  const pages = Number(database.prepare('pragma page_count').get()?.page_count);
  database.exec(`pragma max_page_count = ${pages + 4}`);
  const log = createEventLog(sqliteEngine(database, { path, access: 'write', waitMs: 0 }));
  await expect(append(log, 'L1', manyRegistered(200))).rejects.toMatchObject({
    code: 'store-full',
    facts: { path },
  });
  expect(await log.head('L1')).toEqual(head);
  expect((await log.verify()).defects).toEqual([]);
  database.exec('pragma max_page_count = 100000');
  await appended(log, 'L1', manyRegistered(200));
  await appended(log, 'L1', [progress(findingCode(7), { version: 2 })]);
  expect((await log.verify()).defects).toEqual([]);
  await log.close();
});
