import { Readable } from 'node:stream';
import { digestOfBytes } from '@zhenggai/core';
import { answeredProposal } from '@zhenggai/core/intake';
import { isRefusedReading, type WorkbookReading } from '@zhenggai/core/reading';
import { deadlineContextOf } from '@zhenggai/core/rules';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import type { Caller } from '../access/Caller.ts';
import { requireEntitled } from '../access/requireEntitled.ts';
import { negotiateLanguage } from '../language/negotiateLanguage.ts';
import { answerOnce } from '../once/answerOnce.ts';
import { Problem } from '../problem/Problem.ts';
import { refused } from '../problem/refused.ts';
import { readApart } from '../reading/readApart.ts';
import { day, ledgerPath, name } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { bytesOfStream } from '../uploads/bytesOfStream.ts';
import { parsed } from '../uploads/parsed.ts';
import { readUpload } from '../uploads/readUpload.ts';
import { importSchema } from './importSchemas.ts';
import { importBody, importTag, keepImport } from './pendingImport.ts';

const options = z.strictObject({
  on: day.exactOptional().meta({
    description: 'The day on which it happens; left out: the one that the workbook names, else today.',
  }),
  asOf: day.exactOptional().meta({ description: 'Read days without a year against this one.' }),
});
const query = options.extend({
  fileName: name.exactOptional().meta({ description: 'Of a workbook that is sent without a form.' }),
});

/** How long a proposal waits for a decision. */
const keptMs = 7 * 24 * 60 * 60 * 1000;

export function uploadWorkbook(app: App, service: Service): void {
  const { access, clock, ids, limits } = service;
  app.post(
    '/ledgers/:ledger/imports',
    {
      schema: {
        operationId: 'uploadWorkbook',
        tags: ['imports'],
        summary: 'Upload a workbook and see what it would change',
        description:
          'As a form with the `file`, or the workbook itself as the body with `fileName` in the address. Nothing is recorded: the answer is the proposal, as `zhenggai import --dry-run --json` gives it, kept for a week.',
        params: ledgerPath,
        querystring: query,
        response: { 201: importSchema },
      },
      config: {
        tagged: true,
        form: { file: 'The workbook.', fields: options },
        raw: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      requireEntitled(caller, 'ApplyImport');
      const { bytes, fileName, on: asked, asOf } = await sent(request, request.query, limits.workbookBytes);
      const fileDigest = digestOfBytes(bytes);
      return answerOnce(service, request, reply, {
        content: { fileName, fileDigest, asked, asOf },
        work: async () => {
          const language = negotiateLanguage(request.headers['accept-language']);
          const reading = await readApart(bytes, {
            file: fileName,
            lang: language,
            limits: { fileBytes: limits.workbookBytes },
            ...(asOf !== undefined && { asOf }),
            deadlines: deadlineContextOf(caller.ledger, { asOf: asOf ?? asked ?? caller.today }),
          });
          if (isRefusedReading(reading)) throw refused(whyUnread(reading));
          const on = asked ?? reading.asOf ?? asOf ?? caller.today;
          if (asked === undefined) refuseFuture(caller, { on, fileName });
          const { proposal } = answeredProposal(caller.ledger, { file: fileName, fileDigest, reading });
          const now = clock.now();
          const found = await keepImport(access, {
            pending: {
              id: ids(),
              ledger: caller.ledger.id,
              token: caller.token.id,
              person: caller.token.person,
              fileName,
              fileDigest,
              file: new Uint8Array(),
              reading: JSON.stringify(reading),
              proposal: '',
              keptAt: now.toISOString(),
              expiresAt: new Date(now.getTime() + keptMs).toISOString(),
            },
            state: { proposal, answers: [], on, applied: false },
          });
          const location = `/v1/ledgers/${encodeURIComponent(caller.ledger.id)}/imports/${found.pending.id}`;
          return {
            status: 201,
            headers: {
              location,
              etag: importTag(found),
              'content-language': language,
              'cache-control': 'no-store',
            },
            body: importBody(found, language),
          };
        },
      });
    },
  );
}

/** The workbook as it was sent, by a form or bare. */
async function sent(
  request: FastifyRequest,
  { fileName = 'workbook.xlsx', ...asked }: z.output<typeof query>,
  limit: number,
) {
  const take = (stream: Readable) => bytesOfStream(stream, limit);
  if (!request.isMultipart()) {
    if (!(request.body instanceof Readable)) throw new Problem({ status: 400, code: 'upload-missing' });
    return { bytes: await take(request.body), fileName, ...asked };
  }
  const upload = await readUpload(request, take, { fileBytes: limit });
  return {
    bytes: upload.content,
    fileName: parsed(name, upload.name),
    ...asked,
    ...parsed(options, upload.fields),
  };
}

/** What the reader says of the file stands with each reason, in the language that was asked for. */
function whyUnread({ problems }: WorkbookReading) {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, sheet, cell }) => ({ code, facts: { message, sheet, cell } }));
}

/** A workbook that speaks of a day to come has a slip in it, unless somebody says on which day it happens. */
function refuseFuture(
  { today }: Caller,
  { on, fileName }: { readonly on: string; readonly fileName: string },
): void {
  if (on > today) throw refused([{ code: 'workbook-in-future', facts: { file: fileName, date: on, today } }]);
}
