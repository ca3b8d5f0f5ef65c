import { createHash } from 'node:crypto';
import { fileName, mediaTypes, render } from '@zhenggai/report';
import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import { Problem } from '../problem/Problem.ts';
import { refused } from '../problem/refused.ts';
import { ledgerPath } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { sendTagged } from '../version/conditional.ts';
import { attachment } from './attachment.ts';
import { drawn } from './drawn.ts';
import { recipeOf } from './reportId.ts';

export function downloadReport(app: App, { log }: Service): void {
  app.get(
    '/ledgers/:ledger/reports/:id',
    {
      schema: {
        operationId: 'downloadReport',
        tags: ['reports'],
        summary: 'Download a document that was made',
        params: ledgerPath.extend({ id: z.string().meta({ description: 'Id of the report.' }) }),
      },
      config: { tagged: true, file: true },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const made = recipeOf(request.params.id);
      if (made.seq > caller.ledger.head.seq) throw new Problem({ status: 404, code: 'report-not-found' });
      const { kind, format, view, choice } = await drawn(caller, log, made);
      const outcome = kind.make(view, choice);
      if (!outcome.ok) throw refused(outcome.refusals);
      const bytes = await render(outcome.value, format);
      reply.headers({
        'content-type': mediaTypes[format],
        'content-disposition': attachment(fileName(outcome.value, format)),
      });
      const digest = createHash('sha256').update(bytes).digest('hex');
      return sendTagged(request, reply, { tag: `"r.${digest}"`, answer: () => Buffer.from(bytes) });
    },
  );
}
