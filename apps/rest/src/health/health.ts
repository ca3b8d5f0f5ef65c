import * as z from 'zod';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';

const answer = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

export function health(app: App, { log }: Service): void {
  app.get(
    '/healthz',
    {
      schema: {
        operationId: 'getHealth',
        tags: ['server'],
        summary: 'Whether the server can read its store',
        response: { 200: answer },
      },
      config: { open: true },
    },
    async (_, reply) => {
      await log.ledgers();
      return reply.header('cache-control', 'no-store').send({ status: 'ok' });
    },
  );
}
