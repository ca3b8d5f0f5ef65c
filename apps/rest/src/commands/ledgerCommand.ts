import { type Command, eventAnswer, type Ledger, personKey } from '@zhenggai/core';
import type { Handled } from '@zhenggai/store';
import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import type { Caller } from '../access/Caller.ts';
import { requireEntitled } from '../access/requireEntitled.ts';
import { eventSchema } from '../events/eventSchema.ts';
import { headSchema } from '../ledgers/ledgerSchemas.ts';
import { type Answer, answerOnce } from '../once/answerOnce.ts';
import { ledgerPath } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { knownLedger } from '../version/precondition.ts';
import { ledgerTag } from '../version/tags.ts';
import type { Body } from './findingCommand.ts';
import { perform } from './perform.ts';

/** What every command on a ledger answers. */
export const ledgerCommandAnswer = z
  .object({ recorded: z.array(eventSchema), head: headSchema })
  .meta({ id: 'LedgerChanged', description: 'What was recorded, and where the chain ends now.' });

export interface LedgerCommand<B extends z.ZodType<Body>> {
  readonly method: 'POST' | 'PATCH';
  /** Behind the ledger's address, with its slash; empty for the ledger itself. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly body: B;
  readonly command: (body: z.output<B>, at: { readonly ledger: Ledger }) => Command;
  /** What the answer says beside the events. */
  readonly answer?: {
    readonly schema: z.ZodObject;
    readonly of: (handled: Handled, body: z.output<B>) => object;
  };
}

/** A route that has one command decided on the ledger as a whole. */
export function ledgerCommand<B extends z.ZodType<Body>>(
  app: App,
  service: Service,
  { method, path, operationId, tag, summary, description, body: schema, command, answer }: LedgerCommand<B>,
): void {
  app.route({
    method,
    url: `/ledgers/:ledger${path}`,
    schema: {
      operationId,
      tags: [tag],
      summary,
      ...(description !== undefined && { description }),
      params: ledgerPath,
      body: schema as z.ZodType<Body>,
      response: { 200: answer?.schema ?? ledgerCommandAnswer },
    },
    config: { tagged: true, changes: 'ledger' },
    handler: async (request, reply) => {
      // The type provider does not see through the generic: it is what `schema` made of the body.
      const body = request.body as z.output<B>;
      return answerOnce(service, request, reply, {
        content: body,
        work: async () => {
          const caller = callerOf(request);
          const { on = caller.today } = body;
          const wanted = command(body, { ledger: caller.ledger });
          requireEntitled(caller, wanted.type);
          const known = await knownLedger(request, caller, service.log);
          const handled = await perform(service, caller, { command: wanted, on, known });
          return ledgerChanged(handled, caller, answer?.of(handled, body) ?? {});
        },
      });
    },
  });
}

/** The answer about a ledger that was changed. */
export function ledgerChanged({ events, ledger }: Handled, { person, today }: Caller, more: object): Answer {
  const now = ledger.persons.get(personKey(person.name)) ?? person;
  return {
    status: 200,
    headers: { etag: ledgerTag(ledger.head, [today, now]), 'cache-control': 'no-store' },
    body: { recorded: events.map(eventAnswer), head: ledger.head, ...more },
  };
}
