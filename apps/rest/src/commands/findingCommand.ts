import {
  type Command,
  eventAnswer,
  type Finding,
  findingAnswer,
  type Ledger,
  type LocalDate,
} from '@zhenggai/core';
import type { Handled } from '@zhenggai/store';
import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import { reachable } from '../access/reachable.ts';
import { requireEntitled } from '../access/requireEntitled.ts';
import { eventSchema } from '../events/eventSchema.ts';
import { findingSchema } from '../findings/findingSchemas.ts';
import { type Answer, answerOnce } from '../once/answerOnce.ts';
import { findingPath } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { knownFinding } from '../version/precondition.ts';
import { findingTag } from '../version/tags.ts';
import { perform } from './perform.ts';

/** What every command on a finding answers. */
export const findingCommandAnswer = z
  .object({ recorded: z.array(eventSchema), finding: findingSchema })
  .meta({ id: 'FindingChanged', description: 'What was recorded, and the finding after it.' });

/** The body of a command: what it says, and when it happened. */
export type Body = { readonly on?: LocalDate | undefined };

export interface FindingCommand<B extends z.ZodType<Body>> {
  /** Behind the finding's address. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly body: B;
  readonly command: (
    body: z.output<B>,
    at: { readonly finding: Finding; readonly ledger: Ledger; readonly on: LocalDate },
  ) => Command;
}

/** A route that has one command decided on one finding. */
export function findingCommand<B extends z.ZodType<Body>>(
  app: App,
  service: Service,
  { path, operationId, summary, description, body: schema, command }: FindingCommand<B>,
): void {
  app.post(
    `/ledgers/:ledger/findings/:code/${path}`,
    {
      schema: {
        operationId,
        tags: ['work on a finding'],
        summary,
        ...(description !== undefined && { description }),
        params: findingPath,
        body: schema as z.ZodType<Body>,
        response: { 200: findingCommandAnswer },
      },
      config: { tagged: true, changes: 'finding' },
    },
    async (request, reply) => {
      // The type provider does not see through the generic: it is what `schema` made of the body.
      const body = request.body as z.output<B>;
      return answerOnce(service, request, reply, {
        content: body,
        work: async () => {
          const caller = callerOf(request);
          const { ledger, person, today } = caller;
          const { on = today } = body;
          const finding = reachable(ledger, person, request.params.code);
          const wanted = command(body, { finding, ledger, on });
          requireEntitled(caller, wanted.type);
          const known = knownFinding(request, caller, finding);
          const handled = await perform(service, caller, { command: wanted, on, known });
          return findingChanged(finding, handled, today);
        },
      });
    },
  );
}

/** The answer about a finding that was changed. */
export function findingChanged({ code }: Finding, { events, ledger }: Handled, today: LocalDate): Answer {
  const after = ledger.findings.get(code);
  if (after === undefined) throw new Error(`${code} is gone after a command on it`);
  return {
    status: 200,
    headers: { etag: findingTag(after.version, [today]), 'cache-control': 'no-store' },
    body: { recorded: events.map(eventAnswer), finding: findingAnswer(after, today) },
  };
}
