import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../src/index.ts';
import { aServer } from './aServer.ts';

const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8');

describe('the README', () => {
  it('calls addresses that there are, by the method that they take', async () => {
    const { app } = await aServer();
    const calls = [...readme.matchAll(/^curl .*?(?:\\\n.*)?$/gm)].map(([line]) => line);
    expect(calls.length).toBeGreaterThan(9);
    for (const call of calls) {
      const url =
        /(?:\$L|\/v1\/ledgers)(?:\/[\w/$-]*)?/.exec(call.replace(/http:\/\/127\.0\.0\.1:8080/, ''))?.[0] ??
        '';
      const address = url
        .replace('$L', '/v1/ledgers/:ledger')
        .replace(/\/findings\/F07/, '/findings/:code')
        .replace(/\$(ID|REPORT)/, ':id');
      const method = / -(d|F|X POST) ?/.test(call) ? 'POST' : 'GET';
      expect(app.hasRoute({ method, url: address }), `${method} ${address}`).toBe(true);
    }
  });

  it('lists every address of a ledger', async () => {
    const { app } = await aServer();
    const { paths } = (await app.inject({ url: '/openapi.json' })).json();
    for (const address of Object.keys(paths)) {
      const last = address.split('/').at(-1) ?? '';
      expect(readme, address).toContain(last);
    }
  });

  it('says the limits that hold', () => {
    const { requestsPerMinute, bodyBytes, workbookBytes, fileBytes, requestMs } = defaultLimits;
    expect(readme.replace(/\s+/g, ' ')).toContain(
      `${requestsPerMinute.toLocaleString('en')} requests a minute with one token (without a valid one: from one address), ${bodyBytes / 2 ** 20} MiB of JSON, ${workbookBytes / 2 ** 20} MiB of workbook, ${fileBytes / 2 ** 20} MiB of evidence`,
    );
    expect(requestMs).toBe(120_000);
  });
});
