import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSqliteLog } from '../../src/sqlite/index.ts';
import { lockHolder } from '../../src/sqlite/lockHolder.ts';
import { aPath } from './place.ts';

describe('who holds the lock', () => {
  it('is read from the system, where it tells', async () => {
    const path = await aPath();
    const log = await openSqliteLog({ path, create: true });
    await log.head('L1');
    const { ino } = statSync(`${path}-shm`);
    const line = (pid: number, inode: number | bigint) =>
      `1: POSIX  ADVISORY  WRITE ${pid} fd:00:${inode} 120 120\n`;
    expect(lockHolder(path, line(999_999_999, ino))).toEqual({ process: 999_999_999 });
    expect(lockHolder(path, line(process.ppid, ino))).toMatchObject({ process: process.ppid });
    expect(lockHolder(path, line(process.pid, ino))).toEqual({});
    expect(lockHolder(path, line(4242, 1))).toEqual({});
    expect(lockHolder(path, '')).toEqual({});
    await log.close();
  });
});
