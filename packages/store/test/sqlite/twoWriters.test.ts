import { DatabaseSync } from 'node:sqlite';
import { findingCode } from '@zhenggai/core';
import { describe, expect, it } from 'vitest';
import { openSqliteLog } from '../../src/sqlite/index.ts';
import { append, appended } from '../append.ts';
import { opened, registered } from '../drafts.ts';
import { seqsOf, spawnWriter } from '../process/spawnWriter.ts';
import { aPath } from './place.ts';

describe('two writers on one ledger file', () => {
  it('both make the file and record at once, and nothing is lost', { timeout: 60_000 }, async () => {
    const path = await aPath();
    const writers = ['F01', 'F02', 'F03'].map((finding) => spawnWriter(path, finding, '60', '20000'));
    await Promise.all(writers.map((writer) => writer.ended()));
    const acknowledged = writers.flatMap((writer) => seqsOf(writer.lines()));
    expect(writers.map((writer) => writer.lines().filter((line) => !/^(ready|\d+)$/.test(line)))).toEqual([
      [],
      [],
      [],
    ]);
    expect(new Set(acknowledged).size).toBe(180);
    const log = await openSqliteLog({ path });
    expect((await log.read('L1')).length).toBe(181);
    expect((await log.verify()).defects).toEqual([]);
    await log.close();
  });

  it('two logs in one process take turns', async () => {
    const path = await aPath();
    const one = await openSqliteLog({ path, create: true });
    await appended(one, 'L1', [opened]);
    const two = await openSqliteLog({ path });
    const many = Array.from({ length: 20 }, (_, i) =>
      append(i % 2 === 0 ? one : two, 'L1', [registered(findingCode(i + 1))]),
    );
    expect((await Promise.all(many)).filter(({ ok }) => !ok)).toEqual([]);
    expect((await one.read('L1')).length).toBe(21);
    expect((await two.verify()).defects).toEqual([]);
    await Promise.all([one.close(), two.close()]);
  });

  it('the second is told who writes, after a short wait, and may try again', async () => {
    const path = await aPath();
    const log = await openSqliteLog({ path, create: true, waitMs: 60 });
    await appended(log, 'L1', [opened]);
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    await expect(append(log, 'L1', [registered(findingCode(1))])).rejects.toMatchObject({
      code: 'store-locked',
      facts: { path },
      message: expect.stringMatching(
        /another program is writing to it .* wait for it or close it, then repeat/,
      ),
    });
    // Who reads is not kept waiting.
    expect((await log.read('L1')).length).toBe(1);
    other.exec('rollback');
    other.close();
    await appended(log, 'L1', [registered(findingCode(1))]);
    await log.close();
  });
});
