import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import { ledgerPath } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import { sendTagged } from '../version/conditional.ts';
import { ledgerTag } from '../version/tags.ts';
import { documentsFor } from './documentFor.ts';

const words = z.object({ 'zh-CN': z.string(), en: z.string() });

const answer = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        title: words,
        summary: words,
        needs: words.meta({ description: 'What has to be there before it can be made.' }),
        audience: z.enum(['public', 'internal']),
        per: z.enum(['ledger', 'department']),
        formats: z.array(z.string()).meta({ description: 'The usual one first.' }),
      }),
    ),
  })
  .meta({ id: 'DocumentList' });

export function listDocuments(app: App): void {
  app.get(
    '/ledgers/:ledger/documents',
    {
      schema: {
        operationId: 'listDocuments',
        tags: ['reports'],
        summary: 'The documents that can be made, and what each needs',
        params: ledgerPath,
        response: { 200: answer },
      },
      config: { tagged: true },
    },
    async (request, reply) => {
      const { ledger, person } = callerOf(request);
      return sendTagged(request, reply, {
        tag: ledgerTag(ledger.head, ['documents', person.roles]),
        answer: () => ({
          items: documentsFor(person).map(({ id, title, summary, needs, audience, per, formats }) => ({
            id,
            title,
            summary,
            needs,
            audience,
            per,
            formats,
          })),
        }),
      });
    },
  );
}
