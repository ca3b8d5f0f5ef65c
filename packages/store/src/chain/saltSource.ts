import { randomBytes } from 'node:crypto';

/** Where salts come from; tests pass their own. */
export type SaltSource = () => string;

/** 128 bits: nobody guesses erased data from its digest. */
const saltBytes = 16;
const saltsDrawn = 64;

/** Salts of random bytes as hex. They are drawn many at a time, because each draw asks the system. */
export function saltSource(): SaltSource {
  let pool = '';
  return () => {
    if (pool === '') pool = randomBytes(saltBytes * saltsDrawn).toString('hex');
    const salt = pool.slice(0, saltBytes * 2);
    pool = pool.slice(saltBytes * 2);
    return salt;
  };
}
