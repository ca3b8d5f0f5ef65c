import { callerOf } from '../access/authenticate.ts';
import { requireEntitled } from '../access/requireEntitled.ts';
import { negotiateLanguage } from '../language/negotiateLanguage.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { sendTagged } from '../version/conditional.ts';
import { importPath } from './importPath.ts';
import { importSchema } from './importSchemas.ts';
import { findImport, importBody, importTag } from './pendingImport.ts';

export function showImport(app: App, { access, clock }: Service): void {
  app.get(
    '/ledgers/:ledger/imports/:id',
    {
      schema: {
        operationId: 'getImport',
        tags: ['imports'],
        summary: 'A workbook that was uploaded, and what it would change',
        params: importPath,
        response: { 200: importSchema },
      },
      config: { tagged: true },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      requireEntitled(caller, 'ApplyImport');
      const found = await findImport(access, caller, { id: request.params.id, at: clock.now() });
      const language = negotiateLanguage(request.headers['accept-language']);
      reply.header('content-language', language);
      return sendTagged(request, reply, { tag: importTag(found), answer: () => importBody(found, language) });
    },
  );
}
