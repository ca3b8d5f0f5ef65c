import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/Problem.ts';
import type { App } from '../server/App.ts';

/** Counts a request, and refuses it where there were too many. */
export type RateLimit = (request: FastifyRequest) => Promise<void>;

/**
 * Counts requests by their token where it opens something, so that people behind one proxy do not share a limit, else by the
 * address from which they come. Problem: 429 `too-many-requests`.
 */
export function limitRate(app: App): RateLimit {
  const byAddress = app.createRateLimit();
  const byToken = app.createRateLimit({ keyGenerator: ({ token }) => token?.id ?? '' });
  return async (request) => {
    const counted = await (request.token === null ? byAddress : byToken)(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    const seconds = counted.ttlInSeconds;
    throw new Problem({
      status: 429,
      code: 'too-many-requests',
      facts: { seconds },
      headers: { 'retry-after': String(seconds) },
    });
  };
}
