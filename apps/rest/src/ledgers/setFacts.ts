import { ledgerFactsSchema } from '@zhenggai/core';
import { ledgerCommand } from '../commands/ledgerCommand.ts';
import { day, on } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';

const body = ledgerFactsSchema
  .extend({
    feedbackDate: day.exactOptional(),
    planIssuedOn: day.exactOptional(),
    reportDeliveredOn: day.exactOptional(),
    campaignEnd: day.exactOptional(),
    on,
  })
  .meta({ id: 'FactsToSet', examples: [{ feedbackDate: '2024-01-22', declared: { problem: 30 } }] });

export function setFacts(app: App, service: Service): void {
  ledgerCommand(app, service, {
    method: 'PATCH',
    path: '',
    operationId: 'setFacts',
    tag: 'ledgers',
    summary: 'Fill in what the ledger says of itself',
    description: 'What is left out stays as it is.',
    body,
    command: ({ on: _, ...facts }) => ({ type: 'SetLedgerFacts', facts }),
  });
}
