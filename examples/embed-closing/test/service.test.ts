import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openMemoryLog } from '@zhenggai/store/memory';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { createService } from '../src/createService.ts';
import { aWorkedFinding } from './aWorkedFinding.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** The service on a port of its own, and how to ask it. */
async function served(options?: Parameters<typeof aWorkedFinding>[1]) {
  const log = openMemoryLog();
  await aWorkedFinding(log, options);
  const service = createService({ log, ledgerId: 'L1', now: () => new Date('2024-07-01T02:00:00Z') });
  await new Promise<void>((ready) => service.listen(0, '127.0.0.1', ready));
  closers.push(() => service.close());
  return asking(service.address() as AddressInfo);
}

function asking({ port }: AddressInfo) {
  return async (method: string, place: string, by?: string) => {
    const headers = by === undefined ? {} : { 'x-person': encodeURIComponent(by) };
    const answer = await fetch(`http://127.0.0.1:${port}${place}`, { method, headers });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
}

describe('a house with a closing scheme of its own', () => {
  it('closes by three hands what is late and goes on', async () => {
    const ask = await served();
    expect(await ask('POST', '/closings/F01', '周航')).toEqual({
      status: 200,
      body: { stage: 'pending-review', events: ['ClosingSigned'] },
    });
    expect((await ask('POST', '/closings/F01', '李岚')).body).toMatchObject({ stage: 'pending-review' });
    expect((await ask('POST', '/closings/F01', '吴启明')).body).toEqual({
      stage: 'closed',
      events: ['ClosingSigned', 'FindingClosed'],
    });
    expect((await ask('POST', '/closings/F01', '周航')).body).toMatchObject({
      refusals: [{ code: 'finding-closed' }],
    });
  });

  it('is told every reason why not, in words', async () => {
    const ask = await served({ isDone: false });
    const { status, body } = await ask('POST', '/closings/F01', '周航');
    expect(status).toBe(409);
    expect(body).toEqual({
      refusals: [
        { code: 'measures-still-open', sentence: 'F01：措施F01.1还没有完成' },
        { code: 'evidence-missing', sentence: 'F01：没有佐证材料' },
      ],
    });
  });

  it('sees condition by condition where a closing stands, without changing anything', async () => {
    const ask = await served();
    const { body } = await ask('GET', '/closings/F01', '李岚');
    expect(body).toMatchObject({ stage: 'in-progress', verdict: 'refused' });
    const unmet = (body.requirements as { id: string; met: boolean }[]).filter(({ met }) => !met);
    expect(unmet.map(({ id }) => id)).toEqual(['signed-apply', 'signed-review', 'signed-confirm']);
    expect((await ask('GET', '/closings/F01', '李岚')).body).toEqual(body);
  });

  it('lets nobody sign a step that is another’s', async () => {
    const ask = await served();
    expect((await ask('POST', '/closings/F01', '吴启明')).body).toMatchObject({
      refusals: [{ code: 'role-not-allowed' }],
    });
    await ask('POST', '/closings/F01', '周航');
    expect((await ask('POST', '/closings/F01', '周航')).status).toBe(409);
  });

  it.each([
    ['GET', '/closings/F99', '李岚', 404],
    ['GET', '/closings/x', '李岚', 404],
    ['GET', '/', '李岚', 404],
    ['POST', '/closings/F01', undefined, 401],
    ['DELETE', '/closings/F01', '李岚', 405],
    ['POST', '/closings/F01', '路人', 409],
  ])('answers %s %s by %s with %i', async (method, place, by, status) => {
    expect((await (await served())(method, place, by)).status).toBe(status);
  });
});

it('runs as a program on a ledger file', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-closing-'));
  closers.push(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'ledger.db');
  const log = await openSqliteLog({ path: file, create: true });
  await aWorkedFinding(log);
  await log.close();
  const program = path.resolve(import.meta.dirname, '../src/main.ts');
  const child = spawn(process.execPath, ['--conditions=@zhenggai/source', program, file, '0']);
  const ended = new Promise((end) => child.once('exit', end));
  closers.push(async () => {
    child.kill();
    await ended;
  });
  const line = await new Promise<string>((told, failed) => {
    child.stdout.once('data', (data) => told(String(data)));
    child.stderr.on('data', (data) => failed(new Error(String(data))));
  });
  const ask = asking(JSON.parse(line) as AddressInfo);
  expect(await ask('POST', '/closings/F01', '周航')).toMatchObject({
    status: 200,
    body: { stage: 'pending-review' },
  });
});
