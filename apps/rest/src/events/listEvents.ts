import {
  eventAnswer,
  isEventWithinReach,
  type Ledger,
  type Person,
  type RecordedEvent,
} from '@zhenggai/core';
import type { EventLog } from '@zhenggai/store';
import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import { reachable } from '../access/reachable.ts';
import { cursorAt, keyOfCursor, nextLink, pageSchema } from '../page/page.ts';
import { ledgerPath } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { sendTagged } from '../version/conditional.ts';
import { ledgerTag } from '../version/tags.ts';
import { eventSchema } from './eventSchema.ts';

const answer = z
  .object({
    items: z.array(eventSchema),
    next: z.string().nullable().meta({ description: 'Cursor of the next page; null on the last.' }),
  })
  .meta({ id: 'EventPage' });

export function listEvents(app: App, { log }: Service): void {
  app.get(
    '/ledgers/:ledger/events',
    {
      schema: {
        operationId: 'listEvents',
        tags: ['events'],
        summary: 'What happened, in the order in which it was recorded',
        description:
          'A department’s contact sees the events of the findings they may see; all others see everything.',
        params: ledgerPath,
        querystring: pageSchema.extend({
          finding: z
            .string()
            .optional()
            .meta({ description: 'Of this finding only.', examples: ['F07'] }),
        }),
        response: { 200: answer },
      },
      config: { tagged: true },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { ledger, person } = caller;
      const { limit, cursor, finding: code } = request.query;
      const after = Number(keyOfCursor(cursor, isSeq) ?? 0);
      const finding = code === undefined ? undefined : reachable(ledger, person, code);
      // One more than asked for tells whether there is a next page.
      const wanted = limit + 1;
      const events =
        finding === undefined
          ? await eventsFor(log, { ledger, person, after, wanted })
          : finding.history.filter(({ seq }) => seq > after).toSorted((a, b) => a.seq - b.seq);
      const page = events.slice(0, limit);
      const last = events.length > limit ? page.at(-1) : undefined;
      const next = last === undefined ? null : cursorAt(String(last.seq));
      if (next !== null) reply.header('link', nextLink(request.url, next));
      return sendTagged(request, reply, {
        tag: ledgerTag(ledger.head, [request.url, person]),
        answer: () => ({ items: page.map(eventAnswer), next }),
      });
    },
  );
}

function isSeq(key: string): key is `${number}` {
  return /^[1-9]\d{0,15}$/.test(key);
}

/** Reads on until there are as many events as wanted which that person may see. */
async function eventsFor(
  log: EventLog,
  {
    ledger,
    person,
    after,
    wanted,
  }: { readonly ledger: Ledger; readonly person: Person; readonly after: number; readonly wanted: number },
): Promise<readonly RecordedEvent[]> {
  const found: RecordedEvent[] = [];
  let from = after;
  while (found.length < wanted && from < ledger.head.seq) {
    const events = await log.read(ledger.id, { afterSeq: from, limit: 2000 });
    found.push(...events.filter((event) => isEventWithinReach(ledger, person, event)));
    const last = events.at(-1);
    if (last === undefined) break;
    from = last.seq;
  }
  return found.slice(0, wanted);
}
