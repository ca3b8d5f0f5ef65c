import type { RateLimit } from '../access/limitRate.ts';
import { Problem } from '../problem/Problem.ts';
import type { App } from './App.ts';
import { methodsAt, type Registered } from './methodsAt.ts';

/** 405 with `Allow` where the address is there for other methods, else 404. */
export function onUnknownRoute(app: App, limit: RateLimit): void {
  const routes: Registered[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.push({ method: one, url });
  });
  app.setNotFoundHandler({ preHandler: limit }, (request) => {
    const { method } = request;
    const allowed = methodsAt(routes, request.url.split('?')[0] ?? '');
    if (allowed.length === 0) throw new Problem({ status: 404, code: 'route-not-found' });
    const allow = allowed.join(', ');
    throw new Problem({
      status: 405,
      code: 'method-not-allowed',
      facts: { method, allow },
      headers: { allow },
    });
  });
}
