import { callerOf } from '../access/authenticate.ts';
import { ledgerPath, viewpoint } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { sendTagged } from '../version/conditional.ts';
import { ledgerTag, viewTag } from '../version/tags.ts';
import { viewOf } from '../view/viewOf.ts';
import { ledgerAnswer } from './ledgerAnswer.ts';
import { ledgerSchema } from './ledgerSchemas.ts';

export function showLedger(app: App, { log }: Service): void {
  app.get(
    '/ledgers/:ledger',
    {
      schema: {
        operationId: 'getLedger',
        tags: ['ledgers'],
        summary: 'The ledger, and who one is in it',
        description: 'Its ETag is what If-Match of a change of the whole ledger takes.',
        params: ledgerPath,
        querystring: viewpoint,
        response: { 200: ledgerSchema },
      },
      config: { tagged: true },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { person } = caller;
      const { ledger, asOf, isPresent } = await viewOf(caller, log, request.query);
      return sendTagged(request, reply, {
        tag: isPresent
          ? ledgerTag(ledger.head, [asOf, person])
          : viewTag(ledger.head, [request.url, asOf, person]),
        answer: () => ledgerAnswer({ ledger, person, asOf }),
      });
    },
  );
}
