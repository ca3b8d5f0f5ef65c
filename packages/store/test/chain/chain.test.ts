import { canonicalJson, digestOf, digestOfText, findingCode } from '@zhenggai/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saltSource } from '../../src/chain/saltSource.ts';
import { sha256 } from '../../src/chain/sha256.ts';
import { openMemoryLog } from '../../src/memory/index.ts';
import { appended } from '../append.ts';
import { opened, progress, registered } from '../drafts.ts';

const f1 = findingCode(1);

describe('the chain', () => {
  it('can be recomputed by anybody from the events and their salts', async () => {
    const log = openMemoryLog();
    await appended(log, 'L1', [opened, registered(f1), progress(f1, { version: 2 })]);
    let previousHash = '';
    for (const { event, salt } of await log.readSalted('L1')) {
      const { data, hash, ...envelope } = event;
      expect(envelope.dataDigest).toBe(digestOf(data, salt));
      expect(envelope.previousHash).toBe(previousHash);
      expect(hash).toBe(digestOfText(canonicalJson(envelope)));
      previousHash = hash;
    }
  });

  it('holds in its envelope everything that an event says of itself', async () => {
    const log = openMemoryLog();
    await appended(log, 'L1', [opened, registered(f1)]);
    const [, event] = await log.read('L1');
    expect(Object.keys(event ?? {}).sort()).toEqual(
      [
        ...[
          'ledger',
          'seq',
          'type',
          'schema',
          'finding',
          'findingVersion',
          'happenedOn',
          'recordedAt',
          'actor',
        ],
        ...['cause', 'dataDigest', 'previousHash', 'hash', 'data'],
      ].sort(),
    );
  });

  it('comes out the same for the same events, instants and salts', async () => {
    const heads = await Promise.all(
      [1, 2].map(async () => {
        let n = 0;
        const log = openMemoryLog({ salt: () => String(n++).padStart(32, '0') });
        return appended(log, 'L1', [opened, registered(f1)]);
      }),
    );
    expect(heads[0]).toEqual(heads[1]);
  });

  it('digests as the core does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sha256(text)).toBe(digestOfText(text));
      }),
    );
  });

  it('draws each salt once', () => {
    const salt = saltSource();
    const salts = Array.from({ length: 1000 }, () => salt());
    expect(new Set(salts).size).toBe(1000);
    for (const one of salts) expect(one).toMatch(/^[0-9a-f]{32}$/);
  });
});
