import { reportWarningWords } from '@zhenggai/core/words';
import { fileName, mediaTypes } from '@zhenggai/report';
import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import { negotiateLanguage } from '../language/negotiateLanguage.ts';
import { answerOnce } from '../once/answerOnce.ts';
import { refused } from '../problem/refused.ts';
import { day, ledgerPath, name } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { documentFor } from './documentFor.ts';
import { drawn } from './drawn.ts';
import { type Recipe, reportId } from './reportId.ts';

const body = z
  .strictObject({
    document: name.meta({ examples: ['monthly'] }),
    format: name.exactOptional().meta({ description: 'Left out: the usual one.', examples: ['docx'] }),
    asOf: day.exactOptional().meta({ description: 'The day it speaks of; left out: today.' }),
    knownAt: z.iso.datetime({ offset: true }).exactOptional(),
    department: name.exactOptional().meta({ description: 'Of documents for one department: whose.' }),
    draft: z
      .boolean()
      .default(false)
      .meta({ description: 'A draft, marked as one, may hold texts that are not approved.' }),
  })
  .meta({ id: 'ReportRequest', examples: [{ document: 'notice', format: 'docx', draft: true }] });

const answer = z
  .object({
    id: z.string(),
    document: z.string(),
    format: z.string(),
    asOf: z.iso.date(),
    knownAt: z.string().optional(),
    department: z.string().optional(),
    draft: z.boolean(),
    seq: z.int().meta({ description: 'The last event that it knows.' }),
    fileName: z.string(),
    mediaType: z.string(),
    href: z.string().meta({ description: 'Where it is downloaded.' }),
    warnings: z.array(z.looseObject({ code: z.string(), message: z.string() })),
  })
  .meta({
    id: 'Report',
    description: 'A document as it was made: the same address gives the same bytes for ever.',
  });

export function makeReport(app: App, service: Service): void {
  const { log } = service;
  app.post(
    '/ledgers/:ledger/reports',
    {
      schema: {
        operationId: 'makeReport',
        tags: ['reports'],
        summary: 'Make a document',
        description:
          'Of the ledger as it stands, for a day. It is refused where it cannot be made, with every reason.',
        params: ledgerPath,
        body,
        response: { 201: answer },
      },
    },
    async (request, reply) =>
      answerOnce(service, request, reply, {
        content: request.body,
        work: async () => {
          const caller = callerOf(request);
          const { ledger, person, today } = caller;
          const { format, asOf = today, ...asked } = request.body;
          const { kind, department } = documentFor(person, asked);
          const made: Recipe = {
            document: kind.id,
            format: format ?? kind.formats[0] ?? '',
            asOf,
            ...(asked.knownAt !== undefined && { knownAt: asked.knownAt }),
            ...(department !== undefined && { department }),
            draft: asked.draft,
            seq: ledger.head.seq,
          };
          const { view, choice, format: known } = await drawn(caller, log, made);
          const outcome = kind.make(view, choice);
          if (!outcome.ok) throw refused(outcome.refusals);
          const id = reportId({ ...made, format: known });
          const href = `/v1/ledgers/${encodeURIComponent(ledger.id)}/reports/${id}`;
          const language = negotiateLanguage(request.headers['accept-language']);
          return {
            status: 201,
            headers: { location: href, 'content-language': language, 'cache-control': 'no-store' },
            body: {
              id,
              ...made,
              format: known,
              fileName: fileName(outcome.value, known),
              mediaType: mediaTypes[known],
              href,
              warnings: kind
                .warnings(view)
                .map((warning) => ({ ...warning, message: reportWarningWords(warning, language) })),
            },
          };
        },
      }),
  );
}
