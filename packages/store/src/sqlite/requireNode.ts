import { StoreError } from '../error/StoreError.ts';

/** The first version whose `node:sqlite` needs no flag. */
const needed = [22, 13] as const;

/** Throws `node-too-old` with a plain message, before the system answers "no such built-in module". */
export function requireNode(found: string): void {
  const [major = 0, minor = 0] = found.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  throw new StoreError('node-too-old', { found, needed: needed.join('.') });
}
