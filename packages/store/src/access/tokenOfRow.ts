import type { TokenRow } from './AccessEngine.ts';
import type { Token } from './AccessStore.ts';

/** A stored token without the digest of its secret. */
export function tokenOfRow({ id, ledger, person, label, created, expires, revoked }: TokenRow): Token {
  return { id, ledger, person, label, createdAt: created, expiresAt: expires, revokedAt: revoked };
}
