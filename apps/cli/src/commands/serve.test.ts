import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { roles } from '@zhenggai/core';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { CommandLine } from '../../test/CommandLine.ts';
import { aLedger } from '../../test/ledgers.ts';

/** What the server says when it listens. */
interface Served {
  readonly url: string;
  readonly people: readonly { readonly name: string; readonly role: string; readonly token: string }[];
}

/** Runs the command on a free port, does the work while it serves, and answers how it ended. */
async function serve(cli: CommandLine, words: readonly string[], work: (served: Served) => Promise<void>) {
  // A command takes an error for a defect of its own: this one is the test's.
  let failed: unknown;
  const ended = await cli.run(['serve', '--port', '0', ...words], {
    onServing: async (stdout) =>
      work(JSON.parse(stdout) as Served).catch((error: unknown) => {
        failed = error;
      }),
  });
  if (failed !== undefined) throw failed;
  return ended;
}

async function get(url: string, token?: string) {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(url, { headers });
  return { status: response.status, body: await response.text() };
}

async function aTakenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('zhenggai serve', () => {
  it('answers who has a token until it is stopped, and nobody afterwards', async () => {
    const cli = await aLedger();
    const { token } = (await cli.do('token', 'add', '--for', '姜映雪', '--json')).json<{ token: string }>();
    let address = '';
    const ended = await serve(cli, ['--json'], async ({ url }) => {
      address = url;
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect((await get(`${url}/v1/ledgers`, token)).status).toBe(200);
      expect((await get(`${url}/v1/ledgers`)).status).toBe(401);
      expect((await get(`${url}/docs`)).status).toBe(200);
    });
    expect(ended).toMatchObject({ exit: 0, stdout: `${JSON.stringify({ url: address })}\n` });
    await expect(get(`${address}/healthz`)).rejects.toThrow();
  });

  it('takes tokens that are given and revoked while it serves', async () => {
    const cli = await aLedger();
    await serve(cli, ['--json'], async ({ url }) => {
      const { token, id } = (await cli.do('token', 'add', '--for', '沈既白', '--json')).json<
        Record<'token' | 'id', string>
      >();
      expect((await get(`${url}/v1/ledgers`, token)).status).toBe(200);
      await cli.do('token', 'revoke', id);
      expect(await get(`${url}/v1/ledgers`, token)).toMatchObject({
        status: 401,
        body: expect.stringContaining('token-revoked'),
      });
    });
  });

  it('says where it listens, and how to make a token where there is none', async () => {
    const cli = await aLedger();
    const first = await cli.run(['serve', '--port', '0']);
    expect(first).toMatchObject({ exit: 0, stdout: '' });
    expect(first.stderr).toMatch(/^正在 http:\/\/127\.0\.0\.1:\d+ 提供台账，接口文档：http:\S+\/docs\n/);
    expect(first.stderr).toContain('zhenggai token add --for 姓名');
    await cli.do('token', 'add', '--for', '姜映雪');
    expect((await cli.run(['serve', '--port', '0'])).stderr).not.toContain('zhenggai token add');
    cli.now = new Date('2025-07-25T09:00:00+08:00');
    expect((await cli.run(['serve', '--port', '0'])).stderr).toContain('zhenggai token add');
  });

  it('warns where other machines reach it', async () => {
    const cli = await aLedger();
    const ended = await cli.run(['serve', '--port', '0', '--host', '0.0.0.0']);
    expect(ended.exit).toBe(0);
    expect(ended.stderr).toContain('通信没有加密');
    expect((await cli.run(['serve', '--port', '0'])).stderr).not.toContain('加密');
  });

  it('says that a port is taken, and leaves the ledger closed', async () => {
    const cli = await aLedger();
    const port = await aTakenPort();
    const ended = await cli.run(['serve', '--port', String(port), '--json']);
    expect(ended.exit).toBe(3);
    expect(ended.json()).toMatchObject({ refusals: [{ code: 'port-taken', facts: { port } }] });
    expect(ended.stderr).toContain(`127.0.0.1 的端口 ${port} 已被其他程序占用，请用 --port 换一个`);
    expect(readdirSync(cli.folder).filter((name) => name.startsWith('ledger'))).toEqual(['ledger.db']);
  });

  it.each([
    [['--port', '65536'], 2, 'port-malformed'],
    [['--ledger', 'ledger.db#L1'], 2, 'serve-whole-store'],
    [['--host', '192.0.2.1'], 3, 'host-unknown'],
    [['--ledger', 'nowhere.db'], 3, 'store-not-found'],
  ])('refuses %j', async (words, exit, code) => {
    const cli = await aLedger();
    const ended = await cli.run(['serve', '--port', '0', ...words, '--json']);
    expect(ended.exit).toBe(exit);
    expect(ended.json()).toMatchObject({ refusals: [{ code }] });
  });

  it('has nothing to serve where there is no ledger yet', async () => {
    const cli = new CommandLine();
    cli.write('ledger.db', '');
    const ended = await cli.run(['serve', '--port', '0', '--json']);
    expect(ended.json()).toMatchObject({ refusals: [{ code: 'no-ledger-yet' }] });
  });
});

describe('zhenggai serve --demo', () => {
  // A folder of its own for what is temporary: other programs of this machine come and go in the usual one.
  let temporary: string;
  beforeEach(() => {
    temporary = mkdtempSync(path.join(tmpdir(), 'zhenggai-serve-'));
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(temporary, { recursive: true, force: true });
  });
  const demoFolders = () => readdirSync(temporary).filter((name) => name.startsWith('zhenggai-demo-'));

  it('opens on a filled ledger with a token for everybody, of all roles, and leaves nothing behind', async () => {
    const cli = new CommandLine();
    const ended = await serve(cli, ['--demo'], async ({ url, people }) => {
      expect(new Set(people.map(({ role }) => role))).toEqual(new Set(roles));
      expect(people.length).toBeGreaterThan(roles.length);
      for (const { token } of people) expect((await get(`${url}/v1/ledgers`, token)).status).toBe(200);
      const tokenOf = (name: string) => people.find((one) => one.name === name)?.token;
      const findings = async (name: string) =>
        JSON.parse((await get(`${url}/v1/ledgers/L1/findings`, tokenOf(name))).body).items as {
          code: string;
          stage: string;
          standing: { kind: string };
        }[];
      const all = await findings('林若溪');
      const stages = new Set(all.map(({ stage }) => stage));
      expect(stages.size).toBeGreaterThanOrEqual(5);
      const standings = all.map(({ standing }) => standing.kind);
      expect(standings).toContain('overdue');
      expect(standings).toContain('due-in');
      // A contact sees what is their department's, nobody else's.
      expect((await findings('周砚秋')).length).toBeLessThan(all.length);
      expect(demoFolders().length).toBe(1);
    });
    expect(ended.exit).toBe(0);
    expect(ended.stdout.trimEnd()).not.toContain('\n');
    expect(Object.keys(ended.json())).toEqual(['url', 'people']);
    expect(demoFolders()).toEqual([]);
    expect(cli.has('ledger.db')).toBe(false);
  });

  it('leaves nothing behind where it cannot listen either', async () => {
    const cli = new CommandLine();
    const port = await aTakenPort();
    expect(await cli.run(['serve', '--demo', '--port', String(port)])).toMatchObject({ exit: 3, stdout: '' });
    expect(demoFolders()).toEqual([]);
  });
});
