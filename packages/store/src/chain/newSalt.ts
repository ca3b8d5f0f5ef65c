import { randomBytes } from 'node:crypto';

/** Where salts come from; tests pass their own. */
export type SaltSource = () => string;

/** 128 random bits as hex, so that nobody can guess erased data from its digest. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}
