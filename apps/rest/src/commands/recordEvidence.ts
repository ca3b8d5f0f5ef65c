import type { Command } from '@zhenggai/core';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import { reachable } from '../access/reachable.ts';
import { requireEntitled } from '../access/requireEntitled.ts';
import { answerOnce } from '../once/answerOnce.ts';
import { day, findingPath, measureCode, name, on, text } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { digestOfStream } from '../uploads/digestOfStream.ts';
import { parsed } from '../uploads/parsed.ts';
import { readUpload } from '../uploads/readUpload.ts';
import { validateJsonOnly } from '../uploads/validateJsonOnly.ts';
import { knownFinding } from '../version/precondition.ts';
import { findingChanged, findingCommandAnswer } from './findingCommand.ts';
import { perform } from './perform.ts';

const said = {
  docNumber: name.exactOptional(),
  date: day.exactOptional().meta({ description: 'Of the document itself.' }),
  validUntil: day.exactOptional(),
  measure: measureCode.exactOptional(),
  explanation: text
    .exactOptional()
    .meta({ description: 'Why it counts although it is older than the finding.' }),
  on,
};

const body = z
  .strictObject({
    name,
    digest: z
      .string()
      .max(200)
      .meta({ examples: [`sha256:${'0'.repeat(64)}`] }),
    size: z.int().min(0).meta({ description: 'Bytes.' }),
    ...said,
    corrects: z
      .int()
      .positive()
      .exactOptional()
      .meta({ description: 'seq of the evidence that this replaces.' }),
  })
  .meta({
    id: 'EvidenceFacts',
    examples: [{ name: '巡查记录.pdf', digest: `sha256:${'a'.repeat(64)}`, size: 20480, date: '2024-05-20' }],
  });

/** The same as the fields of a form; name, digest and size are the file's. */
const form = z.strictObject({
  ...said,
  corrects: z.coerce.number().int().positive().exactOptional(),
});

export function recordEvidence(app: App, service: Service): void {
  app.post(
    '/ledgers/:ledger/findings/:code/evidence',
    {
      schema: {
        operationId: 'recordEvidence',
        tags: ['work on a finding'],
        summary: 'Record evidence',
        description:
          'As JSON, with name, digest and size; or as a form with the `file` itself, whose name, digest and size are taken while its bytes pass through. The ledger keeps no bytes: the file stays with whoever answers for it.',
        params: findingPath,
        body,
        response: { 200: findingCommandAnswer },
      },
      validatorCompiler: validateJsonOnly,
      config: { tagged: true, changes: 'finding', form: { file: 'The evidence.', fields: form } },
    },
    async (request, reply) => {
      const { on: happened, ...evidence } = request.isMultipart()
        ? await uploaded(request, service)
        : parsed(body, request.body);
      return answerOnce(service, request, reply, {
        content: { ...evidence, on: happened },
        work: async () => {
          const caller = callerOf(request);
          const { ledger, person, today } = caller;
          const finding = reachable(ledger, person, request.params.code);
          requireEntitled(caller, 'RecordEvidence');
          const known = knownFinding(request, caller, finding);
          const command: Command = { type: 'RecordEvidence', finding: finding.code, ...evidence };
          const handled = await perform(service, caller, { command, on: happened ?? today, known });
          return findingChanged(finding, handled, today);
        },
      });
    },
  );
}

async function uploaded(request: FastifyRequest, { limits }: Service): Promise<z.output<typeof body>> {
  const { name: file, content, fields } = await readUpload(request, digestOfStream, limits);
  return { name: parsed(name, file), ...content, ...parsed(form, fields) };
}
