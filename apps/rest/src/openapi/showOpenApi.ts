import type { App } from '../server/App.ts';

/** `GET /openapi.json`: the document that `documentation` makes. */
export function showOpenApi(app: App): void {
  app.get('/openapi.json', { schema: { hide: true }, config: { open: true } }, async (_, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(app.swagger()),
  );
}
