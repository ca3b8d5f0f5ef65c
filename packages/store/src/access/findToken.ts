import { sha256 } from '../chain/sha256.ts';
import { requireInstant } from '../log/requireInstant.ts';
import type { AccessEngine } from './AccessEngine.ts';
import type { TokenCheck } from './AccessStore.ts';
import { tokenOfRow } from './tokenOfRow.ts';
import { isTokenSecret } from './tokenSecret.ts';

/** See `AccessStore.findToken`. Found by digest: how long it takes says nothing of any secret. */
export async function findToken(engine: AccessEngine, secret: string, at: string): Promise<TokenCheck> {
  requireInstant(at);
  if (!isTokenSecret(secret)) return { ok: false, why: 'mistyped' };
  const hash = sha256(secret);
  const row = await engine.ask((tables) => tables.tokenByHash(hash));
  if (row === undefined) return { ok: false, why: 'unknown' };
  const token = tokenOfRow(row);
  if (token.revokedAt !== null) return { ok: false, why: 'revoked', token };
  return token.expiresAt <= at ? { ok: false, why: 'expired', token } : { ok: true, token };
}
