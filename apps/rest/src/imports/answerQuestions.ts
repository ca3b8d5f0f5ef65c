import { answeredProposal, plainAnswer, unusedAnswers } from '@zhenggai/core/intake';
import type { WorkbookReading } from '@zhenggai/core/reading';
import { callerOf } from '../access/authenticate.ts';
import { requireEntitled } from '../access/requireEntitled.ts';
import { negotiateLanguage } from '../language/negotiateLanguage.ts';
import { answerOnce } from '../once/answerOnce.ts';
import { Problem } from '../problem/Problem.ts';
import { refused } from '../problem/refused.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { importPath } from './importPath.ts';
import { answersSchema, importSchema } from './importSchemas.ts';
import { findImport, importBody, importTag, keepImport } from './pendingImport.ts';
import { requireImportTag } from './requireImportTag.ts';

export function answerQuestions(app: App, service: Service): void {
  const { access, clock } = service;
  app.post(
    '/ledgers/:ledger/imports/:id/answers',
    {
      schema: {
        operationId: 'answerImport',
        tags: ['imports'],
        summary: 'Answer questions of an import',
        description:
          'The proposal is made anew, on the ledger as it stands now; an answer may bring up another question. If-Match takes the ETag of the import.',
        params: importPath,
        body: answersSchema,
        response: { 200: importSchema },
      },
      config: { tagged: true, changes: 'import' },
    },
    async (request, reply) =>
      answerOnce(service, request, reply, {
        content: request.body,
        work: async () => {
          const caller = callerOf(request);
          requireEntitled(caller, 'ApplyImport');
          const found = await findImport(access, caller, { id: request.params.id, at: clock.now() });
          requireImportTag(request, found);
          const { pending, state } = found;
          if (state.applied) throw new Problem({ status: 409, code: 'import-applied' });
          // Written by `uploadWorkbook`, by nobody else.
          const reading = JSON.parse(pending.reading) as WorkbookReading;
          const given = request.body.answers.map(({ place, said }) => ({
            place,
            said: plainAnswer(said) ?? said,
          }));
          const { fileName: file, fileDigest } = pending;
          const answered = answeredProposal(caller.ledger, { file, fileDigest, reading }, [
            ...state.answers,
            ...given,
          ]);
          if (answered.refusals.length > 0) throw refused(answered.refusals);
          const unused = unusedAnswers(given, answered.used);
          if (unused.length > 0) throw refused(unused);
          const next = await keepImport(access, {
            pending,
            state: { ...state, proposal: answered.proposal, answers: answered.used },
          });
          const language = negotiateLanguage(request.headers['accept-language']);
          return {
            status: 200,
            headers: { etag: importTag(next), 'content-language': language, 'cache-control': 'no-store' },
            body: importBody(next, language),
          };
        },
      }),
  );
}
