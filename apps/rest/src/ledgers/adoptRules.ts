import { type CalendarYear, chinaCalendar, readCalendarFile } from '@zhenggai/core/calendar';
import { adoptionCommand } from '@zhenggai/core/rules';
import * as z from 'zod';
import { ledgerCommand } from '../commands/ledgerCommand.ts';
import { refused } from '../problem/refused.ts';
import { name, on } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';

const content = z.array(z.record(z.string(), z.unknown())).max(20).exactOptional();
const ids = z.array(name).max(200).exactOptional();

const body = z
  .strictObject({
    shipped: z
      .literal(true)
      .exactOptional()
      .meta({ description: 'The rules and the calendar that ship with this server.' }),
    years: content.meta({
      description:
        'Years of the calendar: { year, source: { title }, off: [{ name, from, to }], makeUp: [{ name, date }] }.',
    }),
    packs: content.meta({ description: 'Packs of rules of one’s own, with their cases.' }),
    enable: ids.meta({ description: 'Policies to switch on, by id.' }),
    disable: ids.meta({ description: 'Policies to switch off, by id.' }),
    on,
  })
  .meta({ id: 'RulesToAdopt', examples: [{ shipped: true, enable: ['xuncha-plan-15wd'] }] });

export function adoptRules(app: App, service: Service): void {
  ledgerCommand(app, service, {
    method: 'POST',
    path: '/rules',
    operationId: 'adoptRules',
    tag: 'ledgers',
    summary: 'Have the ledger adopt rules and a calendar',
    description:
      'What is left out stays as it is. No deadline that was set moves; what does not ship with the server is kept in the ledger.',
    body,
    command: ({ on: _, shipped, years = [], ...rest }, { ledger }) =>
      adoptionCommand(ledger, {
        ...rest,
        years: years.map(yearOf),
        ...(shipped && { newest: chinaCalendar }),
      }),
  });
}

function yearOf(data: unknown): CalendarYear {
  const read = readCalendarFile(data);
  if (!read.ok) throw refused(read.refusals);
  return read.value;
}
