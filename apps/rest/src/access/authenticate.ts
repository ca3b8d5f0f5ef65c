import { dayAt, personKey } from '@zhenggai/core';
import { loadLedger } from '@zhenggai/store';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/Problem.ts';
import { notFound, refused } from '../problem/refused.ts';
import type { Service } from '../server/ServerOptions.ts';
import type { Caller } from './Caller.ts';
import { checkToken } from './checkToken.ts';
import type { RateLimit } from './limitRate.ts';

/**
 * Finds out who asks, before a body is read. Problems: 429 of `limit`, which also counts who does not come in; 401 without
 * a token that opens anything, 404 where the path names another ledger than the token's, 403 `person-unknown`.
 */
export function authenticate({ log, access, clock }: Service, limit: RateLimit) {
  return async (request: FastifyRequest): Promise<void> => {
    const now = clock.now();
    const found = await checkToken(access, request.headers.authorization, now);
    if (found.ok) request.token = found.token;
    await limit(request);
    if (!found.ok) throw unauthorised(`token-${found.why}`);
    const { token } = found;
    const { ledger: asked } = request.params as { readonly ledger?: string };
    // The same answer for a ledger that is not there and for one that is not the token's.
    if (asked !== undefined && asked !== token.ledger)
      throw notFound({ code: 'ledger-not-found', facts: { ledger: asked } });
    const ledger = await loadLedger(log, token.ledger);
    const person = ledger.persons.get(personKey(token.person));
    if (person === undefined) throw refused([{ code: 'person-unknown', facts: { person: token.person } }]);
    request.caller = { token, ledger, person, today: dayAt(now) };
  };
}

/** Who asks, on every route behind `authenticate`. */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller === null) throw new Error('this route does not ask for a token');
  return request.caller;
}

function unauthorised(
  code: 'token-missing' | 'token-mistyped' | 'token-unknown' | 'token-expired' | 'token-revoked',
): Problem {
  const error = code === 'token-missing' ? '' : ', error="invalid_token"';
  return new Problem({
    status: 401,
    code,
    headers: { 'www-authenticate': `Bearer realm="zhenggai"${error}` },
  });
}
