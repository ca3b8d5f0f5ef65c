import type { EventLog } from '@zhenggai/store';
import { describe, expect, it } from 'vitest';
import { now } from '../../test/aLedger.ts';
import { aServer, ask, command, ledgerUrl, type TestServer } from '../../test/aServer.ts';

type Who = Parameters<typeof ask>[1];

const record = (
  server: TestServer,
  who: Who,
  key: string,
  payload: object = { text: '已补齐' },
  url = 'F01',
) =>
  ask(server, who, {
    method: 'POST',
    url: `${ledgerUrl}/findings/${url}/progress`,
    payload,
    headers: { 'if-match': '*', 'idempotency-key': key },
  });

const seqOf = async (server: TestServer) => (await server.log.head('qinglan'))?.seq;

/** A log that waits, before it records anything, until the test goes on. */
function waiting() {
  let go: () => void = () => undefined;
  let arrive: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const seenAs = (log: EventLog): EventLog => ({
    ...log,
    append: async (request) => {
      arrive();
      await gone;
      return log.append(request);
    },
  });
  return { seenAs, arrived, go: () => go() };
}

describe('a request that is repeated under its key', () => {
  it('is answered as the first time, to the byte, and does nothing again', async () => {
    const server = await aServer();
    const first = await record(server, 'contact', 'a-1');
    const seq = await seqOf(server);
    server.at(new Date(now.getTime() + 60_000));
    const second = await record(server, 'contact', 'a-1');
    expect(first.headers).not.toHaveProperty('idempotency-replayed');
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    for (const name of ['etag', 'content-type', 'cache-control'])
      expect(second.headers[name]).toBe(first.headers[name]);
    expect(await seqOf(server)).toBe(seq);
  });

  it('may not be another one', async () => {
    const server = await aServer();
    await record(server, 'contact', 'a-1');
    for (const other of [
      await record(server, 'contact', 'a-1', { text: '不同的内容' }),
      await record(server, 'contact', 'a-1', { text: '已补齐' }, 'F02'),
    ])
      expect([other.status, other.json().code]).toEqual([422, 'key-reused']);
  });

  it('is another one under the token of somebody else', async () => {
    const server = await aServer();
    await record(server, 'contact', 'a-1');
    expect((await record(server, 'clerk', 'a-1')).headers).not.toHaveProperty('idempotency-replayed');
    expect(await seqOf(server)).toBe(17);
  });

  it('while it is still being worked on, is told so', async () => {
    const { seenAs, arrived, go } = waiting();
    const server = await aServer({ seenAs });
    const first = record(server, 'contact', 'a-1');
    await arrived;
    const second = await record(server, 'contact', 'a-1');
    expect([second.status, second.json().code, second.headers['retry-after']]).toEqual([
      409,
      'request-in-progress',
      '1',
    ]);
    go();
    expect((await first).status).toBe(200);
    expect((await record(server, 'contact', 'a-1')).headers['idempotency-replayed']).toBe('true');
  });

  it('is refused again for what the rules refuse', async () => {
    const server = await aServer();
    const refused = { text: '已补齐', percent: 101 };
    const first = await record(server, 'contact', 'a-1', refused);
    expect([first.status, first.json().code]).toEqual([422, 'percent-out-of-range']);
    const second = await record(server, 'contact', 'a-1', refused);
    expect([second.text, second.headers['content-type'], second.headers['idempotency-replayed']]).toEqual([
      first.text,
      'application/problem+json; charset=utf-8',
      'true',
    ]);
  });

  it('may still succeed where nothing came of it but for the moment', async () => {
    const server = await aServer();
    const stale = await command(
      server,
      'contact',
      ['F01', 'progress'],
      { text: '甲' },
      {
        'idempotency-key': 'a-1',
        'if-match': '"9.000000000000"',
      },
    );
    expect(stale.status).toBe(412);
    const fresh = await command(
      server,
      'contact',
      ['F01', 'progress'],
      { text: '甲' },
      {
        'idempotency-key': 'a-1',
      },
    );
    expect(fresh.status).toBe(200);
  });

  it('is a new one after a day', async () => {
    const server = await aServer();
    await record(server, 'contact', 'a-1');
    server.at(new Date(now.getTime() + 24 * 60 * 60 * 1000));
    const later = await record(server, 'contact', 'a-1', { text: '不同的内容' });
    expect(later.status).toBe(200);
    expect(later.headers).not.toHaveProperty('idempotency-replayed');
  });

  it.each(['', 'a b', 'ключ', 'x'.repeat(201)])('is refused for the key %j', async (key) => {
    const { status, json } = await record(await aServer(), 'contact', key);
    expect([status, json().code]).toEqual([400, 'key-malformed']);
  });
});
