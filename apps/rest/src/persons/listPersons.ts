import { roles } from '@zhenggai/core';
import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import { ledgerPath } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import { sendTagged } from '../version/conditional.ts';
import { ledgerTag } from '../version/tags.ts';

const answer = z
  .object({
    items: z.array(z.object({ name: z.string(), department: z.string(), roles: z.array(z.enum(roles)) })),
  })
  .meta({ id: 'PersonList' });

export function listPersons(app: App): void {
  app.get(
    '/ledgers/:ledger/persons',
    {
      schema: {
        operationId: 'listPersons',
        tags: ['persons'],
        summary: 'Who acts in the ledger',
        params: ledgerPath,
        response: { 200: answer },
      },
      config: { tagged: true },
    },
    async (request, reply) => {
      const { head, persons } = callerOf(request).ledger;
      return sendTagged(request, reply, {
        tag: ledgerTag(head, ['persons']),
        answer: () => ({ items: [...persons.values()] }),
      });
    },
  );
}
