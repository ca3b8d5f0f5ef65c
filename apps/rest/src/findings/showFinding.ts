import { callerOf } from '../access/authenticate.ts';
import { reachable } from '../access/reachable.ts';
import { findingPath, viewpoint } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { sendTagged } from '../version/conditional.ts';
import { viewTag } from '../version/tags.ts';
import { viewOf } from '../view/viewOf.ts';
import { findingSchema } from './findingSchemas.ts';
import { writtenFinding } from './writtenFinding.ts';

export function showFinding(app: App, { log }: Service): void {
  app.get(
    '/ledgers/:ledger/findings/:code',
    {
      schema: {
        operationId: 'getFinding',
        tags: ['findings'],
        summary: 'One finding',
        description:
          'The same document as `zhenggai show CODE --json`. Its ETag is what If-Match of a change of this finding takes.',
        params: findingPath,
        querystring: viewpoint,
        response: { 200: findingSchema },
      },
      config: { tagged: true },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { ledger, asOf, isPresent } = await viewOf(caller, log, request.query);
      const finding = reachable(ledger, caller.person, request.params.code);
      const { tag, bytes } = writtenFinding(finding, asOf, (answer) =>
        String(reply.serialize(answer as never)),
      );
      reply.type('application/json; charset=utf-8');
      return sendTagged(request, reply, {
        tag: isPresent ? tag : viewTag(ledger.head, [request.url, asOf, finding.version]),
        answer: () => bytes,
      });
    },
  );
}
