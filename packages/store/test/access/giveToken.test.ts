import { emptyLedger, type Ledger, type Person, personKey, type Role } from '@zhenggai/core';
import { describe, expect, it } from 'vitest';
import { giveToken, withdrawToken } from '../../src/index.ts';
import { openMemoryAccess } from '../../src/memory/index.ts';

const at = '2026-03-05T08:00:00.000Z';
const expiresAt = '2026-06-03T08:00:00.000Z';

function aLedger(id = 'L1'): Ledger {
  const aPerson = (name: string, ...roles: Role[]): [string, Person] => [
    personKey(name),
    { name, department: '办公室', roles },
  ];
  const persons = new Map([
    aPerson('林若溪', 'clerk'),
    aPerson('姜映雪', 'contact'),
    aPerson('沈既白', 'leader'),
    aPerson('顾行舟', 'verifier', 'clerk'),
  ]);
  return { ...emptyLedger(id), persons };
}

async function given(person = '姜映雪', by = '林若溪') {
  const access = openMemoryAccess();
  const outcome = await giveToken(access, aLedger(), { by, person, createdAt: at, expiresAt });
  return { access, outcome };
}

describe('giving a token', () => {
  it('is for a clerk, who gives it to anybody registered, under the registered name', async () => {
    for (const by of ['林若溪', '顾行舟']) {
      const { access, outcome } = await given('姜 映雪', by);
      expect(outcome).toMatchObject({ ok: true, value: { person: { name: '姜映雪', roles: ['contact'] } } });
      expect(await access.listTokens('L1')).toMatchObject([{ person: '姜映雪', ledger: 'L1' }]);
    }
  });

  it.each([
    [
      '姜映雪',
      '沈既白',
      { code: 'role-not-allowed', facts: { person: '沈既白', has: ['leader'], roles: ['clerk'] } },
    ],
    ['姜映雪', '姜映雪', { code: 'role-not-allowed' }],
    ['姜映雪', '陌生人', { code: 'person-unknown', facts: { person: '陌生人' } }],
    ['陌生人', '林若溪', { code: 'person-unknown', facts: { person: '陌生人' } }],
  ])('to %s by %s is refused, and none is made', async (person, by, refusal) => {
    const { access, outcome } = await given(person, by);
    expect(outcome).toMatchObject({ ok: false, refusals: [refusal] });
    expect(await access.listTokens('L1')).toEqual([]);
  });
});

describe('withdrawing a token', () => {
  it('is for a clerk, and for the one who holds it', async () => {
    for (const by of ['林若溪', '姜映雪']) {
      const { access, outcome } = await given();
      if (!outcome.ok) throw new Error('not given');
      const { token, secret } = outcome.value;
      expect(await withdrawToken(access, aLedger(), { by, id: token.id, at })).toEqual({
        ok: true,
        value: { ...token, revokedAt: at },
      });
      expect(await access.findToken(secret, at)).toMatchObject({ why: 'revoked' });
    }
  });

  it.each(['沈既白', '陌生人'])('of another by %s is refused, and it stays', async (by) => {
    const { access, outcome } = await given();
    if (!outcome.ok) throw new Error('not given');
    const { token, secret } = outcome.value;
    expect(await withdrawToken(access, aLedger(), { by, id: token.id, at })).toMatchObject({ ok: false });
    expect(await access.findToken(secret, at)).toMatchObject({ ok: true });
  });

  it('of another ledger is refused as if there were none', async () => {
    const { access, outcome } = await given();
    if (!outcome.ok) throw new Error('not given');
    const { token, secret } = outcome.value;
    for (const id of [token.id, '000000000000'])
      expect(await withdrawToken(access, aLedger('L2'), { by: '林若溪', id, at })).toEqual({
        ok: false,
        refusals: [{ code: 'token-not-found', facts: { token: id } }],
      });
    expect(await access.findToken(secret, at)).toMatchObject({ ok: true });
  });
});
