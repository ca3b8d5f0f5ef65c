import * as z from 'zod';
import { name, on, text } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { findingCommand } from './findingCommand.ts';

const body = z
  .strictObject({ to: name, reason: text, on })
  .meta({ id: 'Transfer', examples: [{ to: '青澜县纪委监委', reason: '不属于本单位职责' }] });

export function transferFinding(app: App, service: Service): void {
  findingCommand(app, service, {
    path: 'transfer',
    operationId: 'transferFinding',
    summary: 'Hand the finding over to another body (移交)',
    body,
    command: ({ on: _, ...said }, { finding }) => ({
      type: 'TransferFinding',
      finding: finding.code,
      ...said,
    }),
  });
}
