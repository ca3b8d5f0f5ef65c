import { DatabaseSync } from 'node:sqlite';
import { refusalTemplates } from '@zhenggai/core/words';
import { StoreError } from '@zhenggai/store';
import type { InjectOptions } from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aServer, ask, ledgerUrl } from '../../test/aServer.ts';
import { problemStatuses } from '../openapi/parameters.ts';
import { problemWords, statusWords } from './problemWords.ts';
import { statusOf, statusOfRefusal } from './statusOf.ts';

const progress = (more: Partial<InjectOptions>): InjectOptions => ({
  method: 'POST',
  url: `${ledgerUrl}/findings/F01/progress`,
  ...more,
  headers: { 'if-match': '*', ...more.headers },
});
const json = { 'content-type': 'application/json' };

describe('a problem', () => {
  it.each<[string, InjectOptions, number, string]>([
    ['JSON that breaks off', progress({ payload: '{"text":', headers: json }), 400, 'body-malformed'],
    [
      'JSON in another encoding than UTF-8',
      // 清淤 in GBK.
      progress({ payload: Buffer.from('7b2274657874223a22c7e5d3d9227d', 'hex'), headers: json }),
      400,
      'body-malformed',
    ],
    ['a query that nobody reads', { url: `${ledgerUrl}/findings?ovredue=true` }, 400, 'request-malformed'],
    [
      'a query where there is none',
      progress({ url: `${ledgerUrl}/persons?asOf=2024-06-01`, method: 'GET' }),
      400,
      'request-malformed',
    ],
    ['an upload without a file', progress({ url: `${ledgerUrl}/imports` }), 400, 'upload-missing'],
    ['no JSON at all', progress({ headers: json }), 400, 'body-malformed'],
    ['no body', progress({}), 400, 'request-malformed'],
    ['a body that is no object', progress({ payload: '[1]', headers: json }), 400, 'request-malformed'],
    [
      'a prototype',
      progress({ payload: '{"text":"x","__proto__":{}}', headers: json }),
      400,
      'body-malformed',
    ],
    [
      'a constructor',
      progress({ payload: '{"text":"x","constructor":{"prototype":{}}}', headers: json }),
      400,
      'body-malformed',
    ],
    [
      'a member that is not known',
      progress({ payload: { text: 'x', percentage: 1 } }),
      400,
      'request-malformed',
    ],
    [
      'plain text',
      progress({ payload: 'x', headers: { 'content-type': 'text/plain' } }),
      415,
      'media-type-unsupported',
    ],
    [
      'a form where none is taken',
      progress({ payload: 'x', headers: { 'content-type': 'multipart/form-data; boundary=x' } }),
      415,
      'media-type-unsupported',
    ],
    [
      'an unreadable media type',
      progress({ payload: 'x', headers: { 'content-type': 'nonsense' } }),
      415,
      'media-type-unsupported',
    ],
    ['a body too large', progress({ payload: { text: 'x'.repeat(2 ** 20) } }), 413, 'body-too-large'],
    ['half a character', progress({ payload: '{"text":"\\ud800"}', headers: json }), 422, 'lone-surrogate'],
    ['a mark of secrecy', progress({ payload: { text: '机密★10年' } }), 422, 'classification-mark'],
    ['a day to come', progress({ payload: { text: 'x', on: '2024-06-21' } }), 422, 'date-in-future'],
    [
      'a measure of another finding',
      progress({ payload: { text: 'x', measure: 'F02.1' } }),
      422,
      'measure-unknown',
    ],
    [
      'an unknown finding',
      progress({ payload: { text: 'x' }, url: `${ledgerUrl}/findings/F77/progress` }),
      404,
      'finding-unknown',
    ],
    ['an address that is not there', { url: '/v1/nothing' }, 404, 'route-not-found'],
    ['an address with a slash too many', { url: `${ledgerUrl}/` }, 404, 'route-not-found'],
    ['an address that is none', { url: '/v1/ledgers/%E0%A4%A' }, 404, 'route-not-found'],
    ['another method', { method: 'DELETE', url: `${ledgerUrl}/findings/F01` }, 405, 'method-not-allowed'],
    ['a method of browsers', { method: 'OPTIONS', url: ledgerUrl }, 405, 'method-not-allowed'],
  ])('is answered for %s', async (_, request, status, code) => {
    const server = await aServer();
    const { headers, json: body, status: seen, text } = await ask(server, 'clerk', request);
    expect([seen, body().code, body().status]).toEqual([status, code, status]);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(headers['content-language']).toBe('zh-CN');
    expect(body().type).toBe(`/docs/problems#${code}`);
    expect(body().detail).toMatch(/\p{sc=Han}/u);
    expect(text).not.toContain('node_modules');
    expect(server.defects).toEqual([]);
  });

  it('says in which part of the request what is wrong', async () => {
    const server = await aServer();
    const bad = progress({ payload: { text: '', measure: 'F1', percent: 'viel' } });
    const { json: body } = await ask(server, 'clerk', bad);
    expect(
      body().flaws.map(({ in: part, pointer }: { in: string; pointer: string }) => [part, pointer]),
    ).toEqual([
      ['body', '/text'],
      ['body', '/measure'],
      ['body', '/percent'],
    ]);
    const query = await ask(server, 'clerk', `${ledgerUrl}/findings?limit=many`);
    expect(query.json().flaws).toMatchObject([{ in: 'query', pointer: '/limit' }]);
  });

  it('names the methods that an address takes', async () => {
    const server = await aServer();
    const { headers } = await ask(server, 'clerk', { method: 'PUT', url: ledgerUrl });
    expect(headers.allow).toBe('GET, HEAD, PATCH');
  });

  it.each([
    ['en', 'en', 'F77: the ledger has no such finding'],
    ['fr, en-GB;q=0.8, zh;q=0.5', 'en', 'F77: the ledger has no such finding'],
    ['zh-Hant-TW', 'zh-CN', 'F77：台账中没有这个问题'],
    ['de', 'zh-CN', 'F77：台账中没有这个问题'],
    ['en;q=0', 'zh-CN', 'F77：台账中没有这个问题'],
    ['constructor', 'zh-CN', 'F77：台账中没有这个问题'],
  ])('is put into words as %s asks: %s', async (wanted, language, detail) => {
    const server = await aServer();
    const request = { url: `${ledgerUrl}/findings/F77`, headers: { 'accept-language': wanted } };
    const { headers, json: body } = await ask(server, 'clerk', request);
    expect(headers['content-language']).toBe(language);
    expect(headers.vary).toContain('Accept-Language');
    expect(body()).toMatchObject({ detail, refusals: [{ code: 'finding-unknown', message: detail }] });
  });

  it('says in both languages what does not have its form', async () => {
    const server = await aServer();
    const payload = { text: 5, measure: 'F02', on: '2024-02-30' };
    const reasons = async (language: string) => {
      const answer = await ask(
        server,
        'clerk',
        progress({ payload, headers: { 'accept-language': language } }),
      );
      return answer.json().flaws.map(({ pointer, reason }: Record<string, string>) => [pointer, reason]);
    };
    expect(await reasons('en')).toEqual([
      ['/text', 'Invalid input: expected string, received number'],
      ['/measure', 'a code such as F07.2'],
      ['/on', 'Invalid ISO date'],
    ]);
    expect(await reasons('zh-CN')).toEqual([
      ['/text', '无效输入：期望 string，实际接收 数字'],
      ['/measure', '应为 F07.2 这样的编码'],
      ['/on', '无效ISO日期'],
    ]);
  });

  it('says what was sent and how much may be', async () => {
    const server = await aServer({ limits: { bodyBytes: 100 } });
    const large = await ask(server, 'clerk', progress({ payload: { text: 'x'.repeat(200) } }));
    expect(large.json().detail).toContain('上限 100 字节');
    const xml = progress({ payload: '<x/>', headers: { 'content-type': 'application/xml' } });
    expect((await ask(server, 'clerk', xml)).json().detail).toContain('application/xml');
  });

  it('of too many requests says when to come back, to each token apart', async () => {
    const server = await aServer({ limits: { requestsPerMinute: 3 } });
    for (let n = 0; n < 3; n++) expect((await ask(server, 'clerk', ledgerUrl)).status).toBe(200);
    const { status, headers, json: body } = await ask(server, 'clerk', ledgerUrl);
    expect([status, body().code]).toEqual([429, 'too-many-requests']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect((await ask(server, 'leader', ledgerUrl)).status).toBe(200);
  });

  it.each([
    ['without a token', { url: ledgerUrl }, 401],
    ['with a token that opens nothing', { url: ledgerUrl, headers: { authorization: 'Bearer x' } }, 401],
    ['for what is not there', { url: '/nothing' }, 404],
    ['for the description', { url: '/openapi.json' }, 200],
  ])('counts requests %s by their address', async (_, request, status) => {
    const server = await aServer({ limits: { requestsPerMinute: 2 } });
    const from = async (remoteAddress: string) =>
      (await server.app.inject({ ...request, remoteAddress })).statusCode;
    expect([await from('10.0.0.1'), await from('10.0.0.1'), await from('10.0.0.1')]).toEqual([
      status,
      status,
      429,
    ]);
    expect(await from('10.0.0.2')).toBe(status);
    expect((await ask(server, 'clerk', { url: ledgerUrl, remoteAddress: '10.0.0.1' })).status).toBe(200);
  });

  it('that nobody foresaw is reported, and tells the client nothing', async () => {
    const server = await aServer();
    server.at(new Date(Number.NaN));
    const { status, json: body, text } = await ask(server, 'clerk', ledgerUrl);
    expect([status, body().code]).toEqual([500, 'internal-error']);
    expect(text).not.toContain('RangeError');
    expect(server.defects).toHaveLength(1);
  });

  it('of a ledger that another program is writing says to come back, and names no file', async () => {
    const server = await aServer({ store: 'sqlite' });
    const other = new DatabaseSync(server.file);
    onTestFinished(() => other.close());
    other.exec('begin immediate');
    const {
      status,
      headers,
      json: body,
      text,
    } = await ask(server, 'clerk', progress({ payload: { text: 'x' } }));
    other.exec('rollback');
    expect([status, body().code, headers['retry-after']]).toEqual([503, 'store-unavailable', '5']);
    expect(text).not.toContain('ledger.db');
    expect((await ask(server, 'clerk', progress({ payload: { text: 'x' } }))).status).toBe(200);
  });
});

describe('statuses', () => {
  it('are given to refusals that there are', () => {
    const storeCodes = ['store-locked', 'store-full', 'store-read-only', 'ledger-not-found'] as const;
    for (const code of storeCodes) expect(new StoreError(code, {} as never).code).toBe(code);
    const known = new Set([...Object.keys(refusalTemplates), ...storeCodes]);
    expect(Object.keys(statusOfRefusal).filter((code) => !known.has(code))).toEqual([]);
  });

  it('of several refusals say first whether one may at all', () => {
    const refusals = ['evidence-missing', 'finding-changed-meanwhile', 'role-not-allowed'].map((code) => ({
      code,
    }));
    expect(statusOf(refusals)).toBe(403);
    expect(statusOf(refusals.slice(0, 2))).toBe(409);
    expect(statusOf(refusals.slice(0, 1))).toBe(422);
  });

  it('and problems have words in both languages', () => {
    for (const status of [...Object.keys(problemStatuses), ...Object.values(statusOfRefusal)])
      expect(statusWords).toHaveProperty(String(status));
    for (const { 'zh-CN': chinese, en } of [...Object.values(problemWords), ...Object.values(statusWords)]) {
      expect(chinese).toMatch(/\p{sc=Han}/u);
      expect(en).toMatch(/[a-z]/);
    }
  });
});
