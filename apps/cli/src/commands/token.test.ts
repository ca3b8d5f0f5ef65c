import { DatabaseSync } from 'node:sqlite';
import { openSqliteAccess } from '@zhenggai/store/sqlite';
import { describe, expect, it } from 'vitest';
import type { CommandLine } from '../../test/CommandLine.ts';
import { aLedger } from '../../test/ledgers.ts';

/** The instant at which every command of these tests runs, where none is said. */
const now = '2024-07-25T01:00:00.000Z';

async function check(cli: CommandLine, secret: string, at = now) {
  const access = await openSqliteAccess({ path: cli.path('ledger.db'), access: 'read' });
  try {
    return await access.findToken(secret.trim(), at);
  } finally {
    await access.close();
  }
}

describe('zhenggai token add', () => {
  it('prints the token alone, once, and keeps it valid for 90 days', async () => {
    const cli = await aLedger();
    const { stdout, stderr } = await cli.do('token', 'add', '--for', '姜映雪');
    expect(stdout).toMatch(/^zg_[0-9A-Za-z]{49}\n$/);
    expect(stderr).toMatch(
      /^已为姜映雪（办公室，联络员）签发令牌 [0-9a-f]{12}，有效至 2024-10-23 09:00:00\n令牌只显示这一次/,
    );
    expect(stderr).not.toContain('zg_');
    expect(await check(cli, stdout)).toMatchObject({ ok: true, token: { person: '姜映雪', ledger: 'L1' } });
    expect(await check(cli, stdout, '2024-10-23T00:59:59.999Z')).toMatchObject({ ok: true });
    expect(await check(cli, stdout, '2024-10-23T01:00:00.000Z')).toMatchObject({ why: 'expired' });
    expect((await cli.do('token', 'list')).stdout).not.toContain('zg_');
  });

  it('answers JSON with what a program needs', async () => {
    const cli = await aLedger();
    const added = await cli.do('token', 'add', '--for', '姜映雪', '--days', '1', '--json');
    expect(added.json()).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      person: '姜映雪',
      expiresAt: '2024-07-26T01:00:00.000Z',
      token: expect.stringMatching(/^zg_/),
    });
    expect(added.stderr).toBe('');
  });

  it("is valid through the last day that was named, in the ledgers' zone", async () => {
    const cli = await aLedger();
    const { stdout } = await cli.do('token', 'add', '--for', '姜映雪', '--expires', '2024-07-25');
    expect(await check(cli, stdout, '2024-07-25T15:59:59.999Z')).toMatchObject({ ok: true });
    expect(await check(cli, stdout, '2024-07-25T16:00:00.000Z')).toMatchObject({ why: 'expired' });
  });

  it.each([
    [['--expires', '2024-07-24'], 'expiry-passed'],
    [['--days', '0'], 'expiry-passed'],
    [['--days', '3651'], 'expiry-too-far'],
    [['--days', '999999999'], 'expiry-too-far'],
    [['--expires', '2099-01-01'], 'expiry-too-far'],
    [['--expires', '2024-12-31', '--days', '3'], 'expiry-twice'],
  ])('takes no %j', async (words, code) => {
    const cli = await aLedger();
    const ended = await cli.run(['token', 'add', '--for', '姜映雪', ...words, '--json']);
    expect(ended).toMatchObject({ exit: 2 });
    expect(ended.json()).toMatchObject({ refusals: [{ code }] });
    expect((await cli.do('token', 'list', '--json')).json()).toEqual({ tokens: [] });
  });

  it('is for a clerk, and for nobody who is not registered', async () => {
    const cli = await aLedger();
    const refused = await cli.run(['token', 'add', '--for', '姜映雪', '--by', '沈既白']);
    expect(refused).toMatchObject({ exit: 1, stdout: '' });
    expect(refused.stderr).toContain('沈既白无权办理，须由整改办人员办理');
    const unknown = await cli.run(['token', 'add', '--for', '陌生人']);
    expect(unknown).toMatchObject({ exit: 1, stdout: '' });
    expect(unknown.stderr).toContain('zhenggai person add 陌生人');
  });

  it('records nothing in the ledger', async () => {
    const cli = await aLedger();
    const before = (await cli.do('verify', '--json')).stdout;
    await cli.do('token', 'add', '--for', '姜映雪');
    expect((await cli.do('verify', '--json')).stdout).toBe(before);
  });

  it('works on a ledger from before there were tokens', async () => {
    const cli = await aLedger();
    const early = new DatabaseSync(cli.path('ledger.db'));
    early.exec('drop table tokens; drop table requests; drop table imports; pragma user_version = 1');
    early.close();
    expect((await cli.do('token', 'list', '--json')).json()).toEqual({ tokens: [] });
    const { stdout } = await cli.do('token', 'add', '--for', '姜映雪');
    expect(await check(cli, stdout)).toMatchObject({ ok: true });
  });
});

describe('zhenggai token list', () => {
  it('says what there is to do where there is none', async () => {
    const cli = await aLedger();
    expect((await cli.do('token', 'list')).stdout).toContain('zhenggai token add --for');
  });

  it('tells valid, expired and revoked ones apart', async () => {
    const cli = await aLedger();
    await cli.do('token', 'add', '--for', '姜映雪', '--label', '台式机');
    cli.now = new Date('2024-07-25T09:01:00+08:00');
    await cli.do('token', 'add', '--for', '沈既白', '--days', '1');
    cli.now = new Date('2024-07-25T09:02:00+08:00');
    const { id } = (await cli.do('token', 'add', '--for', '陆知远', '--json')).json<{ id: string }>();
    cli.now = new Date('2024-07-27T09:00:00+08:00');
    await cli.do('token', 'revoke', id);
    const lines = (await cli.do('token', 'list')).stdout.split('\n').slice(2);
    expect(lines[0]).toMatch(/姜映雪\s+有效\s+2024-10-23 09:00:00\s+台式机$/);
    expect(lines[1]).toMatch(/沈既白\s+已过期\s+2024-07-26 09:01:00$/);
    expect(lines[2]).toMatch(/陆知远\s+2024-07-27 09:00:00 撤销/);
    expect((await cli.do('token', 'list', '--json')).json()).toMatchObject({
      tokens: [
        { person: '姜映雪', label: '台式机', createdAt: now, revokedAt: null },
        { person: '沈既白', label: null },
        { person: '陆知远', id, revokedAt: '2024-07-27T01:00:00.000Z' },
      ],
    });
  });
});

describe('zhenggai token revoke', () => {
  it('ends a token at once: a clerk any, everybody else their own', async () => {
    const cli = await aLedger();
    for (const by of ['林若溪', '姜映雪']) {
      const { id, token } = (await cli.do('token', 'add', '--for', '姜映雪', '--json')).json<
        Record<'id' | 'token', string>
      >();
      const refused = await cli.run(['token', 'revoke', id, '--by', '沈既白']);
      expect(refused).toMatchObject({ exit: 1 });
      expect(await check(cli, token)).toMatchObject({ ok: true });
      expect((await cli.do('token', 'revoke', id, '--by', by)).stdout).toBe(`已撤销姜映雪的令牌 ${id}\n`);
      expect(await check(cli, token)).toMatchObject({ why: 'revoked' });
    }
  });

  it('says that there is none, and where they are listed', async () => {
    const cli = await aLedger();
    const ended = await cli.run(['token', 'revoke', '000000000000']);
    expect(ended).toMatchObject({ exit: 1, stdout: '' });
    expect(ended.stderr).toBe('这本台账没有编号为000000000000的令牌\n  → 编号见 zhenggai token list\n');
  });
});
