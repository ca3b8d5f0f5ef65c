import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findingCode } from '@zhenggai/core';
import { handleCommand } from '@zhenggai/store';
import { openMemoryAccess } from '@zhenggai/store/memory';
import { openSqliteAccess, openSqliteLog } from '@zhenggai/store/sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../src/index.ts';
import { now, openLedger, people, today } from './aLedger.ts';
import { tokenOf } from './aServer.ts';

/** A server that listens, over a ledger in a file. */
async function listening(more: Partial<ServerOptions> = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'zhenggai-http-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'ledger.db');
  const log = await openSqliteLog({ path: file, create: true });
  const access = await openSqliteAccess({ path: file });
  await openLedger(log);
  const [clerk, contact] = [await tokenOf(access, people.clerk), await tokenOf(access, people.contact)];
  const server = await startServer({
    log,
    access,
    clock: { now: () => now },
    ids: randomUUID,
    port: 0,
    ...more,
  });
  let isClosed = false;
  const close = async () => {
    if (!isClosed) await server.close();
    isClosed = true;
  };
  onTestFinished(close);
  const url = `${server.url}/v1/ledgers/qinglan`;
  return { server: { ...server, close } satisfies RunningServer, url, file, log, clerk, contact };
}

/** The members of an answer that these tests look at. */
interface Told {
  readonly code?: string;
  readonly version?: number;
  readonly changes?: readonly unknown[];
  readonly finding?: { readonly evidence: readonly object[] };
}
const told = async (response: Response) => (await response.json()) as Told;

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Sends bytes as they are, and answers what came back until the other side ended. */
async function raw({ url }: RunningServer, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      answer += text;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

describe('over HTTP, on a file', () => {
  it('two people of different roles work on a ledger', async () => {
    const { url, clerk, contact } = await listening();
    const seen = await fetch(`${url}/findings/F01`, { headers: bearer(contact) });
    const etag = seen.headers.get('etag') ?? '';
    const record = (token: string, text: string) =>
      fetch(`${url}/findings/F01/progress`, {
        method: 'POST',
        headers: { ...bearer(token), 'content-type': 'application/json', 'if-match': etag },
        body: JSON.stringify({ text }),
      });
    expect((await record(contact, '已补齐一季度记录')).status).toBe(200);
    const second = await record(clerk, '整改办补记');
    expect([second.status, (await told(second)).changes?.length]).toEqual([412, 1]);
    const list = await fetch(`${url}/findings?limit=1`, { headers: bearer(contact) });
    expect(list.headers.get('link')).toBe('</v1/ledgers/qinglan/findings?limit=1&cursor=RjAx>; rel="next"');
    expect((await fetch(`${url}/findings`, { method: 'HEAD', headers: bearer(contact) })).status).toBe(200);
  });

  it('sees what another program records in the same file', async () => {
    const { url, file, clerk } = await listening();
    const versionNow = async () => {
      const response = await fetch(`${url}/findings/F02`, { headers: bearer(clerk) });
      return (await told(response)).version;
    };
    expect(await versionNow()).toBe(1);
    const other = await openSqliteLog({ path: file });
    await handleCommand(
      other,
      'qinglan',
      { type: 'RecordProgress', finding: findingCode(2), text: '命令行补记' },
      { on: today, today, by: people.clerk, channel: 'cli', id: 'other-1' },
      { recordedAt: now.toISOString() },
    );
    await other.close();
    expect(await versionNow()).toBe(2);
  });

  it('streams a large piece of evidence, and takes no more than the limit', async () => {
    const { url, contact } = await listening({ limits: { fileBytes: 3 * 2 ** 20 } });
    const send = (bytes: number) => {
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(bytes)]), '影像.mp4');
      return fetch(`${url}/findings/F01/evidence`, {
        method: 'POST',
        headers: { ...bearer(contact), 'if-match': '*' },
        body: form,
      });
    };
    const taken = await send(3 * 2 ** 20);
    expect((await told(taken)).finding?.evidence[0]).toMatchObject({ name: '影像.mp4', size: 3 * 2 ** 20 });
    const refused = await send(3 * 2 ** 20 + 1);
    expect([refused.status, (await told(refused)).code]).toEqual([413, 'body-too-large']);
  });

  it('closes whole: what is under way is finished, idle connections end, the store is closed', async () => {
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const started = await listening();
    // A second server over the same file, whose log takes its time.
    const slow = await openSqliteLog({ path: started.file });
    const server = await startServer({
      log: {
        ...slow,
        append: async (request) => {
          arrive();
          await new Promise((resolve) => setTimeout(resolve, 300));
          return slow.append(request);
        },
      },
      access: await openSqliteAccess({ path: started.file }),
      clock: { now: () => now },
      ids: randomUUID,
      port: 0,
    });
    const url = `${server.url}/v1/ledgers/qinglan/findings/F01`;
    // Leaves an idle connection behind.
    await (await fetch(url, { headers: bearer(started.clerk) })).text();
    const answer = fetch(`${url}/progress`, {
      method: 'POST',
      headers: { ...bearer(started.clerk), 'content-type': 'application/json', 'if-match': '*' },
      body: JSON.stringify({ text: '关机前最后一条' }),
    });
    await arrived;
    const before = performance.now();
    const closed = server.close();
    expect((await answer).status).toBe(200);
    await closed;
    expect(performance.now() - before).toBeLessThan(5000);
    await expect(slow.head('qinglan')).rejects.toThrow();
    await expect(fetch(url)).rejects.toThrow();
    expect(await started.log.head('qinglan')).toMatchObject({ seq: 16 });
  });

  it('says on which address it listens', async () => {
    const { server } = await listening();
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('says that a port is taken, and leaves the store as it was', async () => {
    const { server, log } = await listening();
    const second = startServer({
      log,
      access: openMemoryAccess(),
      clock: { now: () => now },
      ids: randomUUID,
      port: Number(new URL(server.url).port),
    });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(await log.head('qinglan')).toMatchObject({ seq: 15 });
  });
});

describe('hostile bytes', () => {
  it.each([
    [
      'HTTP/1.1 without a host',
      'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n',
      400,
      'request-unreadable',
    ],
    [
      'an expectation that nobody knows',
      'GET /healthz HTTP/1.1\r\nHost: x\r\nExpect: tea\r\nConnection: close\r\n\r\n',
      417,
      'expectation-unknown',
    ],
    ['no HTTP', 'HALLO\r\n\r\n', 400, 'request-unreadable'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(70_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    [
      'a control character in a header',
      'GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n',
      400,
      'request-unreadable',
    ],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      400,
      'request-unreadable',
    ],
  ])('%s', async (_, bytes, status, code) => {
    const { server } = await listening();
    const answer = await raw(server, bytes);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toContain('content-type: application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, code });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it('a workbook too large is refused, and the next request of its sender answered', async () => {
    const { url, clerk } = await listening({ limits: { workbookBytes: 100_000 } });
    const headers = { ...bearer(clerk), 'content-type': 'application/octet-stream' };
    const body = new Uint8Array(8_000_000);
    for (let n = 0; n < 5; n++) {
      const refused = await fetch(`${url}/imports`, { method: 'POST', headers, body });
      expect([refused.status, (await told(refused)).code]).toEqual([413, 'body-too-large']);
      expect((await fetch(url, { headers: bearer(clerk) })).status).toBe(200);
    }
  });

  it('a body without end is cut off at its limit', async () => {
    const { url, clerk } = await listening({ limits: { bodyBytes: 10_000 } });
    const chunk = new TextEncoder().encode(' '.repeat(4096));
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length;
        if (sent > 10_000_000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const response = await fetch(`${url}/findings/F01/progress`, {
      method: 'POST',
      headers: { ...bearer(clerk), 'content-type': 'application/json', 'if-match': '*' },
      body,
      duplex: 'half',
    } as RequestInit);
    expect([response.status, (await told(response)).code]).toEqual([413, 'body-too-large']);
  });

  it('nothing of a request gets into the headers of its answer', async () => {
    const { url, clerk } = await listening();
    const cursor = encodeURIComponent('x>\r\nSet-Cookie: a=1');
    for (const query of [`cursor=${cursor}`, `q=${cursor}&limit=1`, `limit=1&q=%E7%AC%AC%0d%0aX-Y:1`]) {
      const response = await fetch(`${url}/findings?${query}`, { headers: bearer(clerk) });
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(response.headers.get('x-y')).toBeNull();
    }
  });
});
