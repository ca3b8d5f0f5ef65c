import { randomBytes } from 'node:crypto';
import { findingCode } from '@zhenggai/core';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tokenSecret } from '../../src/access/tokenSecret.ts';
import type { AccessStore } from '../../src/index.ts';
import { openMemoryAccess } from '../../src/memory/index.ts';
import { openSqliteAccess, openSqliteLog } from '../../src/sqlite/index.ts';
import { appended } from '../append.ts';
import { opened, registered } from '../drafts.ts';
import { spawnProgram } from '../process/spawnWriter.ts';
import { aPath } from './place.ts';

const created = '2026-03-05T08:00:00.000Z';
const expires = '2026-06-03T08:00:00.000Z';
const aToken = { ledger: 'L1', person: 'p1', createdAt: created, expiresAt: expires };

async function aFile(): Promise<string> {
  const path = await aPath();
  await (await openSqliteLog({ path, create: true })).close();
  return path;
}

async function anAccess(path: string): Promise<AccessStore> {
  const access = await openSqliteAccess({ path });
  onTestFinished(() => access.close());
  return access;
}

const whyNot = async (access: AccessStore, secret: string, at = created) => {
  const found = await access.findToken(secret, at);
  return found.ok ? 'open' : found.why;
};

describe('answers that are remembered while a file stays as it is', () => {
  it('let no token in that another program revoked', async () => {
    const path = await aFile();
    const access = await anAccess(path);
    const { secret, token } = await access.createToken(aToken);
    expect([await whyNot(access, secret), await whyNot(access, secret)]).toEqual(['open', 'open']);
    await spawnProgram('tokenRevoker.ts', path, token.id).ended();
    expect(await whyNot(access, secret)).toBe('revoked');
  });

  it('let no token in that has expired meanwhile', async () => {
    const access = await anAccess(await aFile());
    const { secret } = await access.createToken(aToken);
    expect([await whyNot(access, secret), await whyNot(access, secret, expires)]).toEqual([
      'open',
      'expired',
    ]);
    expect(await whyNot(access, secret)).toBe('open');
  });

  it('are forgotten before they are too many', async () => {
    const access = await anAccess(await aFile());
    const { secret } = await access.createToken(aToken);
    const other = openMemoryAccess();
    for (let n = 0; n < 2500; n++) {
      const stranger = await other.createToken(aToken);
      expect(await whyNot(access, stranger.secret)).toBe('unknown');
    }
    expect(await whyNot(access, secret)).toBe('open');
  });

  it('tell of a head that somebody else moved', async () => {
    const path = await aFile();
    const [mine, theirs] = [await openSqliteLog({ path }), await openSqliteLog({ path })];
    onTestFinished(async () => {
      await Promise.all([mine.close(), theirs.close()]);
    });
    expect([await mine.head('L1'), await mine.head('L1')]).toEqual([null, null]);
    const first = await appended(theirs, 'L1', [opened]);
    expect(await mine.head('L1')).toEqual(first);
    const second = await appended(mine, 'L1', [registered(findingCode(1))]);
    expect([await mine.head('L1'), await theirs.head('L1')]).toEqual([second, second]);
  });

  it('are those of a store that remembers nothing, whoever writes in between', async () => {
    const sources = [randomBytes(32), randomBytes(32)] as const;
    const texts = sources.map((bytes) => tokenSecret(() => bytes));
    const step = fc.record({
      what: fc.constantFrom('create', 'revoke', 'find', 'find', 'find', 'begin'),
      over: fc.constantFrom(0, 1),
      which: fc.constantFrom(0, 1),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        const path = await aFile();
        let source = sources[0];
        const secret = () => source;
        const sides = [
          await openSqliteAccess({ path, secret }),
          await openSqliteAccess({ path, secret }),
        ] as const;
        const model = openMemoryAccess({ secret });
        const ids = new Map<number, string>();
        for (const { what, over, which } of steps) {
          const side = sides[over];
          const [text = '', id] = [texts[which], ids.get(which)];
          source = sources[which];
          if (what === 'create' && id === undefined) {
            ids.set(which, (await side.createToken(aToken)).token.id);
            await model.createToken(aToken);
          } else if (what === 'revoke' && id !== undefined) {
            await side.revokeToken(id, created);
            await model.revokeToken(id, created);
          } else if (what === 'begin') {
            await side.begin({ token: 't', key: `${which}`, requestDigest: 'sha256:aa', at: created });
          } else {
            expect(await side.findToken(text, created)).toEqual(await model.findToken(text, created));
          }
        }
        await Promise.all(sides.map((side) => side.close()));
      }),
      { numRuns: 25 },
    );
  });
});
