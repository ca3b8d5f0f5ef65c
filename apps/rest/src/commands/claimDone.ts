import * as z from 'zod';
import { measureCode, on, text } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { findingCommand } from './findingCommand.ts';

const body = z
  .strictObject({ measure: measureCode.exactOptional(), text: text.exactOptional(), on })
  .meta({ id: 'Done', examples: [{ measure: 'F07.2', text: '制度已印发' }] });

export function claimDone(app: App, service: Service): void {
  findingCommand(app, service, {
    path: 'done',
    operationId: 'claimDone',
    summary: 'Claim that a measure, or the finding, is done',
    description: 'A claim, never a verdict: closing is another step.',
    body: body.default({}),
    command: ({ on: _, ...said }, { finding }) => ({ type: 'ClaimDone', finding: finding.code, ...said }),
  });
}
