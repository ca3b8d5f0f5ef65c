import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import type { App } from '../server/App.ts';
import { sendTagged } from '../version/conditional.ts';
import { ledgerTag } from '../version/tags.ts';
import { headSchema } from './ledgerSchemas.ts';

const answer = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        issuer: z.string().optional(),
        head: headSchema,
        href: z.string().meta({ description: 'Address of the ledger on this server.' }),
      }),
    ),
  })
  .meta({ id: 'LedgerList' });

export function listLedgers(app: App): void {
  app.get(
    '/ledgers',
    {
      schema: {
        operationId: 'listLedgers',
        tags: ['ledgers'],
        summary: 'The ledgers that the token opens',
        description: 'A token is one person’s in one ledger.',
        response: { 200: answer },
      },
      config: { tagged: true },
    },
    async (request, reply) => {
      const { ledger } = callerOf(request);
      const { id, head, facts } = ledger;
      return sendTagged(request, reply, {
        tag: ledgerTag(head, [id]),
        answer: () => ({
          items: [
            {
              id,
              ...(facts.issuer !== undefined && { issuer: facts.issuer }),
              head,
              href: `/v1/ledgers/${encodeURIComponent(id)}`,
            },
          ],
        }),
      });
    },
  );
}
