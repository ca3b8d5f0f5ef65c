import { spawnSync } from 'node:child_process';
import { chmod, copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findingCode } from '@zhenggai/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqliteLog } from '../../src/sqlite/index.ts';
import { append, appended } from '../append.ts';
import { opened, registered } from '../drafts.ts';
import { aPlace } from './place.ts';

const reader = fileURLToPath(new URL('../process/reader.ts', import.meta.url));
/** The superuser may write what is read-only; then the reader runs as somebody else. */
const somebodyElse = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** What a process without the right to write says of a file. */
function readBy(path: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['-C', '@zhenggai/source', reader, path], {
    encoding: 'utf8',
    ...somebodyElse,
  });
  return stdout + stderr;
}

async function aReadOnlyPlace() {
  const { folder, path, remove } = await aPlace();
  onTestFinished(async () => {
    await chmod(folder, 0o755);
    await remove();
  });
  const close = async () => {
    await chmod(path, 0o444);
    await chmod(folder, 0o555);
  };
  return { path, close };
}

// Windows knows no folders that may only be read.
describe.skipIf(process.platform === 'win32')('a ledger file that may only be read', () => {
  it('is read, and refuses to be written', { timeout: 20_000 }, async () => {
    const { path, close } = await aReadOnlyPlace();
    const log = await openSqliteLog({ path, create: true });
    await appended(log, 'L1', [opened]);
    await log.close();
    await close();
    expect(readBy(path)).toBe('read 1 defects 0\nwrite store-read-only no-permission\n');
  });

  it('whose last events are not merged yet is refused rather than read without them', {
    timeout: 20_000,
  }, async () => {
    const { path, close } = await aReadOnlyPlace();
    const { path: live, remove } = await aPlace();
    onTestFinished(remove);
    const log = await openSqliteLog({ path: live, create: true });
    await appended(log, 'L1', [opened]);
    await copyFile(live, path);
    await copyFile(`${live}-wal`, `${path}-wal`);
    await log.close();
    await close();
    expect(readBy(path)).toBe('read store-read-only unmerged-wal\nwrite store-read-only no-permission\n');
  });

  it('is read with its last events where its writer was killed', async () => {
    const { path, remove } = await aPlace();
    const { path: live, remove: removeLive } = await aPlace();
    onTestFinished(async () => {
      await remove();
      await removeLive();
    });
    const log = await openSqliteLog({ path: live, create: true });
    await appended(log, 'L1', [opened]);
    await copyFile(live, path);
    await copyFile(`${live}-wal`, `${path}-wal`);
    await log.close();
    const reading = await openSqliteLog({ path, access: 'read' });
    expect(await reading.read('L1')).toHaveLength(1);
    await reading.close();
  });

  it('opened for reading records nothing', async () => {
    const { path, remove } = await aPlace();
    onTestFinished(remove);
    const log = await openSqliteLog({ path, create: true });
    await appended(log, 'L1', [opened]);
    await log.close();
    const reading = await openSqliteLog({ path, access: 'read' });
    expect(reading.access).toBe('read');
    await expect(append(reading, 'L1', [registered(findingCode(1))])).rejects.toMatchObject({
      code: 'store-read-only',
      facts: { path, reason: 'opened-for-reading' },
    });
    await reading.close();
  });
});
