import { returnReasons } from '@zhenggai/core';
import * as z from 'zod';
import { day, on, text } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { findingCommand } from './findingCommand.ts';

const body = z
  .strictObject({
    reason: z.enum(returnReasons),
    missing: text.meta({ description: 'What is missing, in words.' }),
    due: day.exactOptional().meta({ description: 'By when to apply anew; it moves no deadline.' }),
    on,
  })
  .meta({ id: 'Return', examples: [{ reason: 'evidence-insufficient', missing: '缺少验收记录' }] });

export function returnApplication(app: App, service: Service): void {
  findingCommand(app, service, {
    path: 'return',
    operationId: 'returnApplication',
    summary: 'Return the application for closing (退回补充整改)',
    description: 'Its signatures no longer count.',
    body,
    command: ({ on: _, ...said }, { finding }) => ({ type: 'ReturnFinding', finding: finding.code, ...said }),
  });
}
