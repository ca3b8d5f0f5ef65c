import { readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { findingCode } from '@zhenggai/core';
import { describe, expect, it } from 'vitest';
import { openSqliteAccess, openSqliteLog } from '../../src/sqlite/index.ts';
import { applicationId, currentForm, migrations } from '../../src/sqlite/migrations.ts';
import { numberOf } from '../../src/sqlite/numberOf.ts';
import { appended } from '../append.ts';
import { manyRegistered, opened, registered } from '../drafts.ts';
import { spawnProgram } from '../process/spawnWriter.ts';
import { aPath } from './place.ts';

const created = '2026-03-05T08:00:00.000Z';
const expires = '2026-06-03T08:00:00.000Z';
const aToken = { ledger: 'L1', person: 'p1', createdAt: created, expiresAt: expires };

/** A ledger file as the first version made it: without tables for tokens. */
async function anEarlyFile(): Promise<string> {
  const path = await aPath();
  const database = new DatabaseSync(path);
  for (const statement of migrations.slice(0, 1).flat()) database.exec(statement);
  database.exec(`pragma application_id = ${applicationId}; pragma user_version = 1`);
  database.close();
  return path;
}

function formOf(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true });
  const form = numberOf(database, 'pragma user_version');
  database.close();
  return form;
}

describe('tokens beside the event log', () => {
  it('are no part of the record: head and verification stay as they were', async () => {
    const path = await aPath();
    const log = await openSqliteLog({ path, create: true });
    const head = await appended(log, 'L1', [opened, registered(findingCode(1))]);
    const access = await openSqliteAccess({ path });
    const { secret, token } = await access.createToken(aToken);
    expect(await access.findToken(secret, created)).toEqual({ ok: true, token });
    expect(await log.head('L1')).toEqual(head);
    expect((await log.verify()).defects).toEqual([]);
    await Promise.all([log.close(), access.close()]);
  });

  it('never stand in the file with their secret', async () => {
    const path = await aPath();
    await (await openSqliteLog({ path, create: true })).close();
    const access = await openSqliteAccess({ path });
    const { secret, token } = await access.createToken(aToken);
    await access.close();
    const bytes = await readFile(path, 'latin1');
    expect(bytes).toContain(token.id);
    expect(bytes).not.toContain(secret.slice(3, 20));
  });

  it('wait for the log of the same process, and it for them', async () => {
    const path = await aPath();
    const log = await openSqliteLog({ path, create: true });
    await appended(log, 'L1', [opened]);
    const access = await openSqliteAccess({ path });
    const many = manyRegistered(20).map((event) => appended(log, 'L1', [event]));
    const tokens = Array.from({ length: 20 }, () => access.createToken(aToken));
    await Promise.all([...many, ...tokens]);
    expect(await access.listTokens('L1')).toHaveLength(20);
    expect((await log.read('L1')).length).toBe(21);
    await Promise.all([log.close(), access.close()]);
  });

  it('need a ledger file, and make none', async () => {
    const path = await aPath();
    await expect(openSqliteAccess({ path })).rejects.toMatchObject({ code: 'store-not-found' });
  });

  it('opened for reading are listed and change nothing', async () => {
    const path = await aPath();
    await (await openSqliteLog({ path, create: true })).close();
    const writing = await openSqliteAccess({ path });
    const { token } = await writing.createToken(aToken);
    await writing.close();
    const access = await openSqliteAccess({ path, access: 'read' });
    expect(await access.listTokens('L1')).toEqual([token]);
    await expect(access.revokeToken(token.id, created)).rejects.toMatchObject({
      code: 'store-read-only',
      facts: { reason: 'opened-for-reading' },
    });
    await access.close();
  });
});

describe('a ledger file from before there were tokens', () => {
  it('is read and verified as it is, and holds no token', async () => {
    const path = await anEarlyFile();
    const log = await openSqliteLog({ path, access: 'read' });
    expect(await log.verify()).toEqual({ ledgers: [], defects: [] });
    await log.close();
    const access = await openSqliteAccess({ path, access: 'read' });
    expect(await access.listTokens('L1')).toEqual([]);
    await expect(access.createToken(aToken)).rejects.toMatchObject({ code: 'store-read-only' });
    await access.close();
    expect(formOf(path)).toBe(1);
  });

  it('gets its tables when it is opened for writing', async () => {
    const path = await anEarlyFile();
    const log = await openSqliteLog({ path });
    await appended(log, 'L1', [opened]);
    const access = await openSqliteAccess({ path });
    await access.createToken(aToken);
    expect((await log.verify()).defects).toEqual([]);
    await Promise.all([log.close(), access.close()]);
    expect(formOf(path)).toBe(currentForm);
  });

  it('cannot hide later tables behind its earlier form', async () => {
    const path = await aPath();
    await (await openSqliteLog({ path, create: true })).close();
    const tool = new DatabaseSync(path);
    tool.exec('pragma user_version = 1');
    tool.close();
    const log = await openSqliteLog({ path, access: 'read' });
    expect((await log.verify()).defects).toContainEqual(
      expect.objectContaining({ what: 'schema-differs', facts: { name: 'tokens', isThere: true } }),
    );
    await log.close();
  });
});

const program = (path: string, count: number) => spawnProgram('accessWriter.ts', path, String(count));

describe('two programs with the tokens of one ledger file', () => {
  it('lose no token, and work on each request once', { timeout: 60_000 }, async () => {
    const path = await aPath();
    await (await openSqliteLog({ path, create: true })).close();
    const programs = [program(path, 30), program(path, 30), program(path, 30)];
    await Promise.all(programs.map((each) => each.ended()));
    const lines = programs.flatMap((each) => each.lines());
    expect(lines.filter((line) => !/^(ready|first \d+|zg_\w+)$/.test(line))).toEqual([]);
    const firsts = lines.filter((line) => line.startsWith('first'));
    expect(new Set(firsts).size).toBe(30);
    expect(firsts).toHaveLength(30);
    const access = await openSqliteAccess({ path });
    expect(await access.listTokens('L1')).toHaveLength(90);
    await access.close();
  });

  it('find after a kill every token that was answered', { timeout: 120_000 }, async () => {
    const rounds = process.env.ZHENGGAI_NIGHTLY === '1' ? 60 : 6;
    const path = await aPath();
    await (await openSqliteLog({ path, create: true })).close();
    for (let round = 0; round < rounds; round++) {
      const writer = program(path, 1_000_000);
      await writer.said((line) => line.startsWith('zg_'));
      await sleep(Math.random() * 60);
      writer.process.kill('SIGKILL');
      await writer.ended();
      const access = await openSqliteAccess({ path });
      const secrets = writer.lines().filter((line) => line.startsWith('zg_'));
      const checks = await Promise.all(secrets.map((secret) => access.findToken(secret, created)));
      expect(checks.filter(({ ok }) => !ok)).toEqual([]);
      await access.close();
    }
    const log = await openSqliteLog({ path, access: 'read' });
    expect((await log.verify()).defects).toEqual([]);
    await log.close();
  });
});
