import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import autocannon from 'autocannon';
import type { Figure } from '../Figure.ts';
import { inPairs } from '../measure/inPairs.ts';
import { type Child, startChild } from './startChild.ts';

const connections = 10;
const seconds = 2;

function headersOf({ token }: Child): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** Requests a second that a server answers. */
async function rateOf(server: Child): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url: server.url,
    headers: headersOf(server),
    connections,
    duration: seconds,
  });
  if (non2xx + errors > 0) throw new Error(`${server.url}: ${non2xx} refused, ${errors} failed`);
  return requests.average;
}

export const http: Figure = {
  name: 'http',
  ours: 'one finding of a ledger file by `GET /v1/ledgers/{ledger}/findings/{code}`: token, role, ETag, limits',
  bare: '`fastify`: the same bytes from memory, without asking who asks; both by `autocannon` over 10 connections',
  why: 'each request asks the file whether anybody wrote to it since (two questions: for the token, for the ledger), what the person may see, and answers with limits, security headers and an ETag; the other side does nothing but send.',
  libraries: ['fastify', 'autocannon'],
  measure: async (setting) => {
    const ours = await startChild('ours.ts', setting.folder);
    const answered = await fetch(ours.url, { headers: headersOf(ours) });
    if (answered.status !== 200) throw new Error(`${ours.url}: ${answered.status} ${await answered.text()}`);
    const body = path.join(setting.folder, 'body.json');
    await writeFile(body, await answered.text());
    const bare = await startChild('bare.ts', body);
    try {
      const sides = { ours: () => rateOf(ours), bare: () => rateOf(bare) };
      const rates = await inPairs(sides, { pairs: 11, warmUps: 1, setting });
      return [{ what: 'rate', unit: '/s', aim: { atLeast: 0.5 }, ...rates }];
    } finally {
      await Promise.all([ours.end(), bare.end()]);
    }
  },
};
