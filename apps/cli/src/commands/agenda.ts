import { type Agenda, agendaOf } from '@zhenggai/core/agenda';
import { agendaCalendar, calendarOrigin } from '@zhenggai/report/calendar';
import { deliverCalendar } from '../files/deliverCalendar.ts';
import { departmentAsked } from '../ledger/departmentAsked.ts';
import { viewOf } from '../ledger/viewOf.ts';
import { type OpenLedger, withLedger } from '../ledger/withLedger.ts';
import { agendaText } from '../print/agendaText.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';

/** `zhenggai agenda`: what is due by day, in the terminal or as a calendar. */
export const run: Action = (context, _, options) => {
  if (context.wantsJson && options.text('ics') === '-') throw Failure.usage({ code: 'ics-not-json' });
  return withLedger(context, 'read', async (open) => {
    const { ledger, asOf, knownAt } = await viewOf(context, open, options);
    const until = options.day('until');
    if (until !== undefined && until < asOf)
      throw Failure.usage({ code: 'until-before-as-of', facts: { until, asOf } });
    const department = departmentAsked(ledger, options);
    const agenda = agendaOf(ledger, {
      asOf,
      ...(until !== undefined && { until }),
      ...(department !== undefined && { department }),
    });
    const file = options.has('ics') ? await writeCalendar(context, agenda, { open, options }) : undefined;
    if (context.wantsJson)
      context.printJson({
        ...agenda,
        ...(knownAt !== undefined && { knownAt }),
        ...(file !== undefined && { file }),
      });
    else if (!options.has('ics')) context.print(agendaText(agenda, context, knownAt));
    return exitCode.done;
  });
};

async function writeCalendar(
  context: Context,
  agenda: Agenda,
  { open, options }: { readonly open: OpenLedger; readonly options: Options },
): Promise<string | undefined> {
  // Of the chain only the ends are needed: which ledger it is, and when it last changed.
  const { head } = agenda;
  const opening = await open.log.read(open.id, { limit: 1 });
  const last = await open.log.read(open.id, { afterSeq: head.seq - 1, limit: 1 });
  const calendar = agendaCalendar(agenda, calendarOrigin([...opening, ...last], head));
  return deliverCalendar(context, calendar, { agenda, open, place: options.needed('ics') });
}
