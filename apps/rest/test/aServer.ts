import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AccessStore, EventLog } from '@zhenggai/store';
import { openMemoryAccess, openMemoryLog } from '@zhenggai/store/memory';
import { openSqliteAccess, openSqliteLog } from '@zhenggai/store/sqlite';
import type { InjectOptions } from 'fastify';
import { onTestFinished } from 'vitest';
import { type App, createServer, type ServerLimits } from '../src/index.ts';
import { now, openLedger, people, type Who } from './aLedger.ts';

export interface TestServer {
  readonly app: App;
  readonly log: EventLog;
  readonly access: AccessStore;
  /** The headers of a person's token. */
  as(who: Who): { readonly authorization: string };
  /** Where the ledger is kept; empty in memory. */
  readonly file: string;
  /** Errors that nobody foresaw; a test that leaves one has failed. */
  readonly defects: readonly unknown[];
  /** Moves the clock. */
  at(instant: Date): void;
}

export interface TestOptions {
  readonly store?: 'memory' | 'sqlite';
  /** The log as the server sees it: slower than it is, say. */
  readonly seenAs?: (log: EventLog) => EventLog;
  readonly limits?: Partial<ServerLimits>;
}

/** A server over an invented ledger, gone when the test is over. */
export async function aServer({
  store = 'memory',
  limits = {},
  seenAs = (log) => log,
}: TestOptions = {}): Promise<TestServer> {
  const { log, access, file } = store === 'memory' ? inMemory() : await inAFile();
  await openLedger(log);
  const tokens = await Promise.all(
    Object.entries(people).map(async ([who, person]) => [who, await tokenOf(access, person)] as const),
  );
  const secrets = Object.fromEntries(tokens);
  const defects: unknown[] = [];
  let instant = now;
  let ids = 0;
  const app = await createServer({
    log: seenAs(log),
    access,
    clock: { now: () => instant },
    ids: () => `id-${++ids}`,
    onDefect: (error) => defects.push(error),
    limits,
  });
  onTestFinished(async () => {
    await app.close();
    await access.close();
    await log.close();
  });
  return {
    app,
    log,
    access,
    defects,
    file,
    as: (who) => ({ authorization: `Bearer ${secrets[who]}` }),
    at: (moment) => {
      instant = moment;
    },
  };
}

/** A token of a person's, for a month. */
export async function tokenOf(
  access: AccessStore,
  person: string,
  { ledger = 'qinglan', expiresAt = '2024-07-20T00:00:00.000Z' } = {},
): Promise<string> {
  const { secret } = await access.createToken({ ledger, person, createdAt: now.toISOString(), expiresAt });
  return secret;
}

function inMemory() {
  return { log: openMemoryLog(), access: openMemoryAccess(), file: '' };
}

async function inAFile() {
  const folder = await mkdtemp(path.join(tmpdir(), 'zhenggai-rest-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'ledger.db');
  const log = await openSqliteLog({ path: file, create: true, waitMs: 100 });
  return { log, access: await openSqliteAccess({ path: file }), file };
}

export const ledgerUrl = '/v1/ledgers/qinglan';

/** A request of a person's, and its answer as JSON. */
export async function ask(server: TestServer, who: Who, options: InjectOptions | string) {
  const given = typeof options === 'string' ? { url: options } : options;
  const response = await server.app.inject({
    ...given,
    headers: { ...server.as(who), ...given.headers },
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    text: response.body,
    json: () => response.json(),
  };
}

/** The tag of something, as it stands. */
export async function tagOf(server: TestServer, who: Who, url: string): Promise<string> {
  return String((await ask(server, who, url)).headers.etag);
}

/** A command of a person's on a finding, resting on what stands. */
export async function command(
  server: TestServer,
  who: Who,
  [code, path]: readonly [string, string],
  payload: object = {},
  headers: Readonly<Record<string, string>> = {},
) {
  const url = `${ledgerUrl}/findings/${code}`;
  return ask(server, who, {
    method: 'POST',
    url: `${url}/${path}`,
    payload,
    headers: { 'if-match': await tagOf(server, who, url), ...headers },
  });
}
