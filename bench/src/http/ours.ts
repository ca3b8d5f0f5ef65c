// Serves a ledger of 30 findings from a file until its standard input ends; prints where, and a token that opens it.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { startServer } from '@zhenggai/rest';
import { openSqliteAccess, openSqliteLog } from '@zhenggai/store/sqlite';
import { clerkName, clerkOf, recordedAt } from '../data/clerkOf.ts';

const file = path.join(String(process.argv[2]), 'ledger.db');
const log = await openSqliteLog({ path: file, create: true });
const { ledger } = await clerkOf(log, 30);
const access = await openSqliteAccess({ path: file });
const { secret } = await access.createToken({
  ledger,
  person: clerkName,
  createdAt: recordedAt,
  expiresAt: '2024-04-01T00:00:00.000Z',
});
const server = await startServer({
  log,
  access,
  clock: { now: () => new Date(recordedAt) },
  ids: randomUUID,
  limits: { requestsPerMinute: Number.MAX_SAFE_INTEGER },
  port: 0,
});
console.log(JSON.stringify({ url: `${server.url}/v1/ledgers/${ledger}/findings/F07`, token: secret }));
process.stdin.resume().on('end', () => server.close());
