import { hasChanges } from '@zhenggai/core/intake';
import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import { requireEntitled } from '../access/requireEntitled.ts';
import { perform } from '../commands/perform.ts';
import { negotiateLanguage } from '../language/negotiateLanguage.ts';
import { headSchema } from '../ledgers/ledgerSchemas.ts';
import { answerOnce } from '../once/answerOnce.ts';
import { Problem } from '../problem/Problem.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { knownLedger } from '../version/precondition.ts';
import { ledgerTag } from '../version/tags.ts';
import { importPath } from './importPath.ts';
import { importSchema } from './importSchemas.ts';
import { findImport, importBody, keepImport } from './pendingImport.ts';

const answer = z
  .object({
    ...importSchema.shape,
    recorded: z.int().meta({ description: 'Number of events.' }),
    head: headSchema,
  })
  .meta({ id: 'ImportApplied' });

export function applyImport(app: App, service: Service): void {
  const { access, clock, log } = service;
  app.post(
    '/ledgers/:ledger/imports/:id/application',
    {
      schema: {
        operationId: 'applyImport',
        tags: ['imports'],
        summary: 'Record what the import shows, all of it or nothing',
        description:
          'Refused while a question is open, and where a finding that it changes has moved on. A workbook that changes nothing records nothing. If-Match takes the ETag of the ledger.',
        params: importPath,
        response: { 200: answer },
      },
      config: { tagged: true, changes: 'ledger' },
    },
    async (request, reply) =>
      answerOnce(service, request, reply, {
        content: null,
        work: async () => {
          const caller = callerOf(request);
          requireEntitled(caller, 'ApplyImport');
          const { id } = request.params;
          const found = await findImport(access, caller, { id, at: clock.now() });
          const { proposal, on, applied } = found.state;
          if (applied) throw new Problem({ status: 409, code: 'import-applied' });
          const known = await knownLedger(request, caller, log);
          const { events, ledger } = await perform(service, caller, {
            command: { type: 'ApplyImport', proposal },
            on,
            known,
            importId: id,
          });
          const next = await keepImport(access, {
            ...found,
            state: { ...found.state, applied: hasChanges(proposal) },
          });
          const language = negotiateLanguage(request.headers['accept-language']);
          return {
            status: 200,
            headers: {
              etag: ledgerTag(ledger.head, [caller.today, caller.person]),
              'content-language': language,
              'cache-control': 'no-store',
            },
            body: { ...importBody(next, language), recorded: events.length, head: ledger.head },
          };
        },
      }),
  );
}
