import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTokenSecret, tokenSecret } from '../../src/access/tokenSecret.ts';

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
const letters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];

describe("a token's secret", () => {
  it('has one length whatever the bytes, and is known for what it is', () => {
    fc.assert(
      fc.property(bytes, (source) => {
        const secret = tokenSecret(() => source);
        expect(secret).toMatch(/^zg_[0-9A-Za-z]{49}$/);
        expect(isTokenSecret(secret)).toBe(true);
      }),
    );
    for (const edge of [0, 255])
      expect(isTokenSecret(tokenSecret(() => new Uint8Array(32).fill(edge)))).toBe(true);
  });

  it('differs wherever the bytes do', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        fc.pre(Buffer.compare(a, b) !== 0);
        expect(tokenSecret(() => a)).not.toBe(tokenSecret(() => b));
      }),
    );
  });

  it('is none with one letter changed, two exchanged or one left out', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.integer({ min: 3, max: 50 }),
        fc.constantFrom(...letters),
        (source, at, letter) => {
          const secret = tokenSecret(() => source);
          const [here = '', next = ''] = secret.slice(at, at + 2);
          const changed = secret.slice(0, at) + letter + secret.slice(at + 1);
          const exchanged = secret.slice(0, at) + next + here + secret.slice(at + 2);
          expect(isTokenSecret(changed)).toBe(letter === here);
          expect(isTokenSecret(exchanged)).toBe(here === next);
          expect(isTokenSecret(secret.slice(0, at) + secret.slice(at + 1))).toBe(false);
        },
      ),
    );
  });

  it('takes no fewer bytes than nobody can guess', () => {
    expect(() => tokenSecret(() => new Uint8Array(16))).toThrow(RangeError);
  });
});
