import { sha256 } from '../chain/sha256.ts';
import { requireInstant } from '../log/requireInstant.ts';
import type { AccessEngine, TokenRow } from './AccessEngine.ts';
import type { NewToken, Token } from './AccessStore.ts';
import { tokenOfRow } from './tokenOfRow.ts';
import { type SecretSource, tokenSecret } from './tokenSecret.ts';

/** Digits of the digest that name a token: enough to tell thousands apart, nothing to guess a secret from. */
const idDigits = 12;

/** See `AccessStore.createToken`. */
export async function createToken(
  engine: AccessEngine,
  { ledger, person, createdAt, expiresAt, label }: NewToken,
  source: SecretSource,
): Promise<{ readonly token: Token; readonly secret: string }> {
  requireInstant(createdAt, expiresAt);
  const secret = tokenSecret(source);
  const hash = sha256(secret);
  const id = hash.slice(hash.indexOf(':') + 1).slice(0, idDigits);
  const row: TokenRow = {
    id,
    hash,
    ledger,
    person,
    label: label ?? null,
    created: createdAt,
    expires: expiresAt,
    revoked: null,
  };
  await engine.write((tables) => tables.addToken(row));
  return { token: tokenOfRow(row), secret };
}
