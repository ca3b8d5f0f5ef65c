import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Where the 32 bytes of a secret come from; tests pass their own. */
export type SecretSource = () => Uint8Array;

/** 256 bits: nobody guesses one, so that a plain digest keeps it well enough. */
const secretBytes = 32;
/** Recognised by those who look for secrets that went astray. */
const prefix = 'zg_';
/** Letters and digits only: a double click takes all of it. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const secretDigits = 43;
const checkDigits = 6;
const form = new RegExp(`^${prefix}([${digits}]{${secretDigits}})([${digits}]{${checkDigits}})$`);

export const randomSecret: SecretSource = () => randomBytes(secretBytes);

/** A secret as a text that a person can copy: prefix, 43 digits to the base 62, and six that check them. */
export function tokenSecret(source: SecretSource): string {
  const bytes = source();
  if (bytes.length !== secretBytes)
    throw new RangeError(`a secret has ${secretBytes} bytes, not ${bytes.length}`);
  const body = toDigits(BigInt(`0x${Buffer.from(bytes).toString('hex')}`), secretDigits);
  return `${prefix}${body}${checkOf(body)}`;
}

/** Says whether a text can be a secret: one with a letter lost or changed cannot. */
export function isTokenSecret(text: string): boolean {
  const [, body = '', check] = form.exec(text) ?? [];
  return check !== undefined && check === checkOf(body);
}

function checkOf(body: string): string {
  return toDigits(BigInt(crc32(body)), checkDigits);
}

function toDigits(value: bigint, length: number): string {
  const base = BigInt(digits.length);
  let text = '';
  for (let rest = value; text.length < length; rest /= base) text = digits[Number(rest % base)] + text;
  return text;
}
