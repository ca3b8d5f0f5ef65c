import { findingsWithinReach, isFindingCode, ordinalOf } from '@zhenggai/core';
import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import { cursorAt, keyOfCursor, nextLink, pageSchema } from '../page/page.ts';
import { ledgerPath, viewpoint } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { sendTagged } from '../version/conditional.ts';
import { ledgerTag, viewTag } from '../version/tags.ts';
import { viewOf } from '../view/viewOf.ts';
import { filterSchema, passes } from './findingFilter.ts';
import { findingSummarySchema } from './findingSchemas.ts';
import { findingSummary } from './findingSummary.ts';

const answer = z
  .object({
    total: z.int().meta({ description: 'How many pass the filter, on all pages.' }),
    items: z.array(findingSummarySchema),
    next: z.string().nullable().meta({ description: 'Cursor of the next page; null on the last.' }),
  })
  .meta({ id: 'FindingPage' });

export function listFindings(app: App, { log }: Service): void {
  app.get(
    '/ledgers/:ledger/findings',
    {
      schema: {
        operationId: 'listFindings',
        tags: ['findings'],
        summary: 'Findings, by code',
        description:
          'Those that the token’s person may see. A page begins behind the last code of the page before, so that changes in between neither repeat nor hide one.',
        params: ledgerPath,
        querystring: z.object({ ...filterSchema.shape, ...viewpoint.shape, ...pageSchema.shape }),
        response: { 200: answer },
      },
      config: { tagged: true },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { limit, cursor, ...query } = request.query;
      const after = keyOfCursor(cursor, isFindingCode);
      const { ledger, asOf, isPresent } = await viewOf(caller, log, query);
      const seenBy = [request.url, asOf, caller.person];
      return sendTagged(request, reply, {
        tag: isPresent ? ledgerTag(ledger.head, seenBy) : viewTag(ledger.head, seenBy),
        answer: () => {
          const all = findingsWithinReach(ledger, caller.person).filter((one) => passes(one, query, asOf));
          const rest =
            after === undefined ? all : all.filter(({ code }) => ordinalOf(code) > ordinalOf(after));
          const page = rest.slice(0, limit);
          const last = rest.length > limit ? page.at(-1) : undefined;
          const next = last === undefined ? null : cursorAt(last.code);
          if (next !== null) reply.header('link', nextLink(request.url, next));
          return { total: all.length, items: page.map((one) => findingSummary(one, asOf)), next };
        },
      });
    },
  );
}
