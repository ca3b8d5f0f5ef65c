import type { AccessStore } from '../access/AccessStore.ts';
import { createAccess } from '../access/createAccess.ts';
import type { SecretSource } from '../access/tokenSecret.ts';
import { memoryAccessEngine } from './accessEngine.ts';

/** Tokens, claims and pending imports in memory, for tests and embedding: gone with the process. */
export function openMemoryAccess(options: { readonly secret?: SecretSource } = {}): AccessStore {
  return createAccess(memoryAccessEngine(), options);
}
