import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** A digest with its algorithm, `sha256:` and 64 hex digits; another algorithm can join later. */
export type Digest = `sha256:${string}`;

/**
 * The RFC 8785 form of a JSON value: one text for one value, on every machine.
 * Throws a `RangeError` for a lone surrogate, which has no form in UTF-8.
 *
 * @example canonicalJson({ b: 1, a: ['整改'] }) // '{"a":["整改"],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new RangeError('no JSON value');
  // A lone surrogate has no form in UTF-8; JSON writes it as an escape, which no other character gets.
  if (/\p{Cs}|(?<!\\)(?:\\\\)*\\ud[89a-f]/u.test(text)) throw new RangeError('lone surrogate');
  return text;
}

/**
 * Digest of a JSON value in its RFC 8785 form, with an optional salt before it.
 *
 * @example digestOf({ b: 1, a: 2 }) === digestOf({ a: 2, b: 1 }) // true
 */
export function digestOf(value: unknown, salt = ''): Digest {
  return digestOfText(salt + canonicalJson(value));
}

/**
 * Digest of a text as UTF-8.
 *
 * @example digestOfText('') === digestOfBytes(new Uint8Array()) // true
 */
export function digestOfText(text: string): Digest {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/**
 * Digest of bytes, e.g. of an evidence file.
 *
 * @example digestOfBytes(new Uint8Array()) // 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function digestOfBytes(bytes: Uint8Array): Digest {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}
