import * as z from 'zod';
import { measureCode, on, text } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { findingCommand } from './findingCommand.ts';

const body = z
  .strictObject({
    text,
    measure: measureCode.exactOptional(),
    percent: z.number().exactOptional().meta({ description: '0 to 100.' }),
    reason: text.exactOptional().meta({ description: 'Needed where the percentage goes down.' }),
    corrects: z
      .int()
      .positive()
      .exactOptional()
      .meta({ description: 'seq of the progress that this replaces.' }),
    on,
  })
  .meta({ id: 'Progress', examples: [{ text: '已完成河道清淤 3 公里', percent: 60 }] });

export function recordProgress(app: App, service: Service): void {
  findingCommand(app, service, {
    path: 'progress',
    operationId: 'recordProgress',
    summary: 'Record progress',
    body,
    command: ({ on: _, ...said }, { finding }) => ({
      type: 'RecordProgress',
      finding: finding.code,
      ...said,
    }),
  });
}
