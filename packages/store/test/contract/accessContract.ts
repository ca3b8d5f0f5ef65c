import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccessStore, PendingImport } from '../../src/index.ts';

const created = '2026-03-05T08:00:00.000Z';
const expires = '2026-06-03T08:00:00.000Z';
const later = (ms: number, from = created) => new Date(Date.parse(from) + ms).toISOString();
const minute = 60_000;
const day = 24 * 60 * minute;

const answer = { status: 201, headers: { etag: '"F01.2"', location: '/x' }, body: '{"记录":"已开展"}' };

function aPending(id: string, over: Partial<PendingImport> = {}): PendingImport {
  return {
    id,
    ledger: 'L1',
    token: 'aaaaaaaaaaaa',
    person: 'p1',
    fileName: '台账.xlsx',
    fileDigest: 'sha256:00',
    file: Uint8Array.of(0x50, 0x4b, 0, 255),
    reading: '{"sheets":[]}',
    proposal: '{"changes":[]}',
    keptAt: created,
    expiresAt: later(day),
    ...over,
  };
}

/** What every access store has to do, whatever keeps its rows. */
export function accessContract(
  name: string,
  open: () => Promise<{ access: AccessStore; remove: () => Promise<void> }>,
): void {
  describe(`the access contract, ${name}`, () => {
    let access: AccessStore;
    let remove: () => Promise<void>;
    beforeEach(async () => {
      ({ access, remove } = await open());
    });
    afterEach(async () => {
      await access.close();
      await remove();
    });
    const aToken = (person = 'p1', createdAt = created) =>
      access.createToken({ ledger: 'L1', person, createdAt, expiresAt: expires, label: '台式机' });
    const begin = (at: string, { key = 'k1', requestDigest = 'sha256:aa', token = 't1' } = {}) =>
      access.begin({ token, key, requestDigest, at });

    it('may be closed twice', async () => {
      await access.close();
      await access.close();
    });

    it('finds a token by its secret, whole', async () => {
      const { token, secret } = await aToken();
      expect(token).toEqual({
        id: expect.stringMatching(/^[0-9a-f]{12}$/),
        ledger: 'L1',
        person: 'p1',
        label: '台式机',
        createdAt: created,
        expiresAt: expires,
        revokedAt: null,
      });
      expect(secret).toMatch(/^zg_[0-9A-Za-z]{49}$/);
      expect(await access.findToken(secret, later(1))).toEqual({ ok: true, token });
    });

    it('lets a token go without a label', async () => {
      const { token } = await access.createToken({
        ledger: 'L1',
        person: 'p1',
        createdAt: created,
        expiresAt: expires,
      });
      expect(token.label).toBeNull();
      expect(await access.listTokens('L1')).toEqual([token]);
    });

    it('never makes one secret twice', async () => {
      const made = await Promise.all(Array.from({ length: 20 }, () => aToken()));
      expect(new Set(made.map(({ secret }) => secret)).size).toBe(20);
      expect(new Set(made.map(({ token }) => token.id)).size).toBe(20);
    });

    it('tells a secret with a letter wrong from one that nobody holds', async () => {
      const { secret } = await aToken();
      const wrong = `${secret.slice(0, 10)}${secret[10] === 'a' ? 'b' : 'a'}${secret.slice(11)}`;
      for (const text of [wrong, secret.slice(0, -1), `${secret} `, secret.slice(3), '', 'zg_'])
        expect(await access.findToken(text, created), text).toEqual({ ok: false, why: 'mistyped' });
      const other = await open();
      const { secret: elsewhere } = await other.access.createToken({
        ledger: 'L1',
        person: 'p1',
        createdAt: created,
        expiresAt: expires,
      });
      await other.access.close();
      await other.remove();
      expect(await access.findToken(elsewhere, created)).toEqual({ ok: false, why: 'unknown' });
    });

    it('opens until the instant at which a token expires, and not at it', async () => {
      const { token, secret } = await aToken();
      expect(await access.findToken(secret, later(-1, expires))).toMatchObject({ ok: true });
      expect(await access.findToken(secret, expires)).toEqual({ ok: false, why: 'expired', token });
    });

    it('opens nothing with a token that was revoked, and keeps when that was first', async () => {
      const { token, secret } = await aToken();
      const revoked = { ...token, revokedAt: later(5) };
      expect(await access.revokeToken(token.id, later(5))).toEqual(revoked);
      expect(await access.revokeToken(token.id, later(9))).toEqual(revoked);
      expect(await access.findToken(secret, later(10))).toEqual({
        ok: false,
        why: 'revoked',
        token: revoked,
      });
      // Revoked counts more than expired: somebody wanted it so.
      expect(await access.findToken(secret, expires)).toMatchObject({ why: 'revoked' });
    });

    it('revokes no token that is not there', async () => {
      expect(await access.revokeToken('000000000000', created)).toBeUndefined();
    });

    it('lists the tokens of a ledger, oldest first, without any secret', async () => {
      const second = await aToken('p2', later(2));
      const first = await aToken('p1', later(1));
      await access.createToken({ ledger: 'L2', person: 'p1', createdAt: created, expiresAt: expires });
      const listed = await access.listTokens('L1');
      expect(listed).toEqual([first.token, second.token]);
      const text = JSON.stringify(listed);
      expect(text).not.toContain(first.secret.slice(3, 20));
      expect(text).not.toContain('sha256');
      expect(await access.listTokens('L3')).toEqual([]);
    });

    it('takes no instant that would not sort', async () => {
      const { secret, token } = await aToken();
      for (const at of ['2026-03-05', '2026-03-05T08:00:00Z', '2026-03-05T08:00:00.000+08:00', '']) {
        await expect(access.findToken(secret, at), at).rejects.toThrow(RangeError);
        await expect(access.revokeToken(token.id, at)).rejects.toThrow(RangeError);
        await expect(begin(at)).rejects.toThrow(RangeError);
        await expect(aToken('p1', at)).rejects.toThrow(RangeError);
      }
    });

    it('claims a request once, and answers it again when it is finished', async () => {
      expect(await begin(created)).toEqual({ state: 'first' });
      expect(await begin(later(1))).toEqual({ state: 'in-progress' });
      await access.finish({ token: 't1', key: 'k1', answer });
      expect(await begin(later(2))).toEqual({ state: 'replay', answer });
      expect(await begin(later(day - 1))).toEqual({ state: 'replay', answer });
    });

    it('lets only one of many claim a request', async () => {
      const states = await Promise.all(Array.from({ length: 8 }, () => begin(created)));
      expect(states.filter(({ state }) => state === 'first')).toHaveLength(1);
      expect(states.filter(({ state }) => state === 'in-progress')).toHaveLength(7);
    });

    it('takes a key for another request as a mistake, finished or not', async () => {
      await begin(created);
      expect(await begin(later(1), { requestDigest: 'sha256:bb' })).toEqual({ state: 'mismatch' });
      await access.finish({ token: 't1', key: 'k1', answer });
      expect(await begin(later(2), { requestDigest: 'sha256:bb' })).toEqual({ state: 'mismatch' });
    });

    it('keeps the keys of two tokens apart', async () => {
      await begin(created);
      expect(await begin(created, { token: 't2', requestDigest: 'sha256:bb' })).toEqual({ state: 'first' });
      // No text of the one can end in the other's.
      expect(await begin(created, { token: 't1k', key: '1' })).toEqual({ state: 'first' });
    });

    it('gives a claim back where nothing was done, but never an answer', async () => {
      await begin(created);
      await access.abandon({ token: 't1', key: 'k1' });
      expect(await begin(later(1))).toEqual({ state: 'first' });
      await access.finish({ token: 't1', key: 'k1', answer });
      await access.abandon({ token: 't1', key: 'k1' });
      expect(await begin(later(2))).toEqual({ state: 'replay', answer });
      await access.abandon({ token: 't1', key: 'never begun' });
    });

    it('frees a claim whose holder has ended without a word', async () => {
      await begin(created);
      expect(await begin(later(2 * minute - 1))).toEqual({ state: 'in-progress' });
      expect(await begin(later(2 * minute))).toEqual({ state: 'first' });
      expect(await begin(later(2 * minute + 1))).toEqual({ state: 'in-progress' });
    });

    it('forgets an answer after a day', async () => {
      await begin(created);
      await access.finish({ token: 't1', key: 'k1', answer });
      await begin(later(day), { key: 'k2' });
      expect(await begin(later(day))).toEqual({ state: 'first' });
    });

    it('answers an import as it was kept until it expires', async () => {
      const pending = aPending('i1');
      expect(await access.keepImport(pending)).toEqual({ ok: true });
      const found = await access.findImport('i1', later(day - 1));
      expect(found && { ...found, file: Uint8Array.from(found.file) }).toEqual(pending);
      expect(await access.findImport('i1', later(day))).toBeUndefined();
      expect(await access.findImport('i2', created)).toBeUndefined();
    });

    it('forgets an import when told so, once', async () => {
      await access.keepImport(aPending('i1'));
      await access.dropImport('i1');
      await access.dropImport('i1');
      expect(await access.findImport('i1', created)).toBeUndefined();
    });

    it('forgets the oldest of a person beyond twenty, and none of another', async () => {
      await access.keepImport(aPending('other', { person: 'p2' }));
      await access.keepImport(aPending('elsewhere', { ledger: 'L2' }));
      for (let i = 0; i < 21; i++) await access.keepImport(aPending(`i${i}`, { keptAt: later(i) }));
      const found = async (id: string) => (await access.findImport(id, later(30)))?.id;
      expect(await found('i0')).toBeUndefined();
      for (const id of ['i1', 'i20', 'other', 'elsewhere']) expect(await found(id)).toBe(id);
    });

    it('keeps no import that is too large, and says how large it may be', async () => {
      const pending = aPending('i1', { file: new Uint8Array(64 * 2 ** 20) });
      expect(await access.keepImport(pending)).toEqual({
        ok: false,
        why: 'too-large',
        bytes: 64 * 2 ** 20 + pending.reading.length + pending.proposal.length,
        limit: 64 * 2 ** 20,
      });
      expect(await access.findImport('i1', created)).toBeUndefined();
    });

    it('keeps nothing of an import whose id is taken', async () => {
      await access.keepImport(aPending('i1'));
      await expect(access.keepImport(aPending('i1', { proposal: '{"other":1}' }))).rejects.toThrow();
      expect((await access.findImport('i1', created))?.proposal).toBe(aPending('i1').proposal);
    });
  });
}
