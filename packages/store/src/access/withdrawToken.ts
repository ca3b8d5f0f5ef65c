import { done, type Ledger, type Outcome, personKey, refuse } from '@zhenggai/core';
import type { AccessStore, Token } from './AccessStore.ts';
import { tokenRoles, withRole } from './giveToken.ts';

/**
 * Ends a token of a ledger: a clerk any, everybody else their own. Refuses with `token-not-found` what is not one of
 * this ledger's, `person-unknown` and `role-not-allowed` who may not.
 */
export async function withdrawToken(
  access: AccessStore,
  ledger: Ledger,
  { by, id, at }: { readonly by: string; readonly id: string; readonly at: string },
): Promise<Outcome<Token>> {
  const token = (await access.listTokens(ledger.id)).find((one) => one.id === id);
  const isOwn = token !== undefined && personKey(token.person) === personKey(by);
  if (!isOwn) {
    const allowed = withRole(ledger, by, tokenRoles);
    if (!allowed.ok) return allowed;
  }
  const revoked = token && (await access.revokeToken(token.id, at));
  return revoked === undefined ? refuse({ code: 'token-not-found', facts: { token: id } }) : done(revoked);
}
