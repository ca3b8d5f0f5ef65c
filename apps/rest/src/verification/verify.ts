import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import { headSchema } from '../ledgers/ledgerSchemas.ts';
import { answerOnce } from '../once/answerOnce.ts';
import { ledgerPath } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';

const answer = z
  .object({
    ok: z.boolean(),
    ledgers: z.array(z.looseObject({ ledger: z.string(), head: headSchema, findings: z.int() })),
    defects: z.array(
      z.looseObject({
        what: z.string(),
        ledger: z.string(),
        seq: z.int().nullable(),
        type: z.string().nullable(),
        finding: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Verification', description: 'Whether the record is as it was written.' });

export function verify(app: App, service: Service): void {
  app.post(
    '/ledgers/:ledger/verification',
    {
      schema: {
        operationId: 'verifyLedger',
        tags: ['ledgers'],
        summary: 'Recompute the chain of the ledger from its first event',
        description: 'The same document as `zhenggai verify --json`. Changes nothing.',
        params: ledgerPath,
        response: { 200: answer },
      },
    },
    async (request, reply) =>
      answerOnce(service, request, reply, {
        content: null,
        work: async () => {
          const { ledgers, defects } = await service.log.verify(callerOf(request).ledger.id);
          return {
            status: 200,
            headers: { 'cache-control': 'no-store' },
            body: { ok: defects.length === 0, ledgers, defects },
          };
        },
      }),
  );
}
