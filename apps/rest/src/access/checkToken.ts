import type { AccessStore, TokenCheck } from '@zhenggai/store';

const scheme = /^Bearer +([\w.~+/-]+=*)$/i;

/** {@link TokenCheck} of what the header `Authorization` says at an instant; `missing` where there is none. */
export async function checkToken(
  access: AccessStore,
  authorization: string | undefined,
  at: Date,
): Promise<TokenCheck | { readonly ok: false; readonly why: 'missing' }> {
  if (authorization === undefined) return { ok: false, why: 'missing' };
  const secret = scheme.exec(authorization)?.[1];
  return secret === undefined ? { ok: false, why: 'mistyped' } : access.findToken(secret, at.toISOString());
}
