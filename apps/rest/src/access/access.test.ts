import { describe, expect, it } from 'vitest';
import { people } from '../../test/aLedger.ts';
import { aServer, ask, ledgerUrl, tokenOf } from '../../test/aServer.ts';

describe('who may come in', () => {
  it('asks everybody for a token but where the server speaks of itself', async () => {
    const { app } = await aServer();
    for (const url of ['/healthz', '/openapi.json', '/docs', '/docs/problems'])
      expect([url, (await app.inject({ url })).statusCode]).toEqual([url, 200]);
    const refused = await app.inject({ url: ledgerUrl });
    expect(refused.statusCode).toBe(401);
    expect(refused.headers['www-authenticate']).toBe('Bearer realm="zhenggai"');
    expect(refused.json()).toMatchObject({ code: 'token-missing', status: 401 });
    // Nor does an address that is not there tell anything to whoever has no token.
    const body = { method: 'POST', url: `${ledgerUrl}/findings/F01/progress`, payload: 'x' } as const;
    expect((await app.inject(body)).json()).toMatchObject({ code: 'token-missing' });
  });

  it('says why a token opens nothing', async () => {
    const server = await aServer();
    const whyNot = async (authorization: string) => {
      const { statusCode, headers, json } = await server.app.inject({
        url: ledgerUrl,
        headers: { authorization },
      });
      expect([statusCode, headers['www-authenticate']]).toEqual([
        401,
        'Bearer realm="zhenggai", error="invalid_token"',
      ]);
      return json().code;
    };
    const { authorization } = server.as('clerk');
    expect(await whyNot('Basic abc')).toBe('token-mistyped');
    expect(await whyNot(authorization.slice(0, -1))).toBe('token-mistyped');
    const other = await aServer();
    expect(await whyNot(other.as('clerk').authorization)).toBe('token-unknown');
    const late = await tokenOf(server.access, people.clerk, { expiresAt: '2024-06-20T02:00:00.000Z' });
    expect(await whyNot(`Bearer ${late}`)).toBe('token-expired');
    const tokens = await server.access.listTokens('qinglan');
    const token = tokens.find(({ person, expiresAt }) => person === people.clerk && expiresAt > '2024-07');
    await server.access.revokeToken(token?.id ?? '', '2024-06-20T02:00:00.000Z');
    expect(await whyNot(authorization)).toBe('token-revoked');
  });

  it('shows one the ledger of the token and no other, whether it is there or not', async () => {
    const server = await aServer();
    const { json } = await ask(server, 'contact', '/v1/ledgers');
    expect(json().items).toMatchObject([
      { id: 'qinglan', issuer: '青澜县水务局党组', href: '/v1/ledgers/qinglan' },
    ]);
    const other = await ask(server, 'clerk', '/v1/ledgers/other');
    expect([other.status, other.json().code]).toEqual([404, 'ledger-not-found']);
  });

  it('says who one is and what one may do, and counts what one may see', async () => {
    const server = await aServer();
    expect((await ask(server, 'contact', ledgerUrl)).json()).toMatchObject({
      id: 'qinglan',
      counts: { findings: 3, overdue: 1, byStage: { registered: 3 } },
      me: {
        person: people.contact,
        department: '河道管理科',
        roles: ['contact'],
        may: ['SetPlan', 'RecordProgress', 'RecordEvidence', 'ClaimDone', 'CloseFinding'],
      },
    });
    expect((await ask(server, 'contact', ledgerUrl)).json()).not.toHaveProperty('declared');
    const { counts, declared, me } = (await ask(server, 'inspector', ledgerUrl)).json();
    expect(counts).toMatchObject({ findings: 6, byPopulation: { problem: 5, clue: 1 } });
    expect(declared[0]).toMatchObject({ population: 'problem', declared: 5, held: 5 });
    expect(me.may).toEqual([]);
  });

  it('refuses a token whose person the ledger no longer knows', async () => {
    const server = await aServer();
    const stranger = await tokenOf(server.access, '无名氏');
    const headers = { authorization: `Bearer ${stranger}` };
    expect((await server.app.inject({ url: ledgerUrl, headers })).json()).toMatchObject({
      status: 403,
      code: 'person-unknown',
    });
  });

  it('tells a contact nothing of the office by way of a version that moved on', async () => {
    const server = await aServer();
    for (const [method, path, payload] of [
      ['PATCH', '', { period: '2024年' }],
      ['POST', '/persons', { name: '某人', department: '办公室', role: 'contact' }],
      ['POST', '/plan-approvals', { minutes: '1号' }],
      ['POST', '/text-approvals', { text: 'progress' }],
    ] as const) {
      const headers = { 'if-match': '"1-000000000000.000000000000"' };
      const request = { method, url: `${ledgerUrl}${path}`, payload, headers };
      const { status, json: body } = await ask(server, 'contact', request);
      expect([path, status, body().code, body().changes]).toEqual([path, 403, 'role-not-allowed', undefined]);
    }
  });

  it('says that no role entitles to it before it says what happened meanwhile', async () => {
    const server = await aServer();
    const headers = { 'if-match': '"0.000000000000"' };
    const request = {
      method: 'POST',
      url: `${ledgerUrl}/findings/F01/progress`,
      payload: { text: 'x' },
      headers,
    } as const;
    expect((await ask(server, 'inspector', request)).json()).toMatchObject({ status: 403 });
    expect((await ask(server, 'clerk', request)).json()).toMatchObject({ status: 412 });
  });
});
