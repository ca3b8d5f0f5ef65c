import type { Ledger } from '@zhenggai/core';
import { type Agenda, agendaOf } from '@zhenggai/core/agenda';
import { agendaCalendar, calendarOrigin } from '@zhenggai/report/calendar';
import type { EventLog } from '@zhenggai/store';
import * as z from 'zod';
import { callerOf } from '../access/authenticate.ts';
import { day, ledgerPath, name, viewpoint } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { sendTagged } from '../version/conditional.ts';
import { viewTag } from '../version/tags.ts';
import { viewOf } from '../view/viewOf.ts';
import { agendaSchema } from './agendaSchema.ts';
import { departmentFor } from './departmentFor.ts';
import { prefersCalendar } from './prefersCalendar.ts';

const query = z.object({
  ...viewpoint.shape,
  until: day.optional().meta({ description: 'The last day to list; left out: six months on.' }),
  department: name.optional().meta({ description: 'Only what this department answers for or helps with.' }),
});

export function showAgenda(app: App, { log }: Service): void {
  app.get(
    '/ledgers/:ledger/agenda',
    {
      schema: {
        operationId: 'getAgenda',
        tags: ['findings'],
        summary: 'What is due by day',
        description:
          'What regulations ask for and the deadlines of open findings; as an iCalendar file where Accept names text/calendar. A contact has their department’s.',
        params: ledgerPath,
        querystring: query,
        response: { 200: agendaSchema },
      },
      config: { tagged: true, alsoAs: 'text/calendar' },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { until, department: asked, ...at } = request.query;
      const { ledger, asOf } = await viewOf(caller, log, at);
      const department = departmentFor(ledger, caller.person, asked);
      const question = {
        asOf,
        ...(until !== undefined && { until }),
        ...(department !== undefined && { department }),
      };
      const isCalendar = prefersCalendar(request.headers.accept);
      const agenda = agendaOf(ledger, question);
      const file = isCalendar ? await calendarOf(log, ledger, agenda) : undefined;
      if (isCalendar) reply.type('text/calendar; charset=utf-8');
      return sendTagged(request, reply, {
        tag: viewTag(ledger.head, [request.url, asOf, caller.person, isCalendar]),
        vary: 'Authorization, Accept',
        answer: () => file ?? agenda,
      });
    },
  );
}

/** Of the chain only the ends are needed: which ledger it is, and when it last changed. */
async function calendarOf(log: EventLog, { id, head }: Ledger, agenda: Agenda): Promise<string> {
  const ends = [
    ...(await log.read(id, { limit: 1 })),
    ...(await log.read(id, { afterSeq: head.seq - 1, limit: 1 })),
  ];
  return agendaCalendar(agenda, calendarOrigin(ends, head));
}
