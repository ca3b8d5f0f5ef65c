import * as z from 'zod';
import { name, on } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { findingCommand } from './findingCommand.ts';

const body = z
  .strictObject({
    step: name.exactOptional().meta({
      description: 'The step of the scheme to sign; left out: the next one.',
      examples: ['apply'],
    }),
    on,
  })
  .meta({ id: 'ClosingStep', examples: [{}] });

export function signClosing(app: App, service: Service): void {
  findingCommand(app, service, {
    path: 'closing',
    operationId: 'signClosing',
    summary: 'Sign the next step of the closing (销号)',
    description:
      'The last step closes, if everything that the scheme asks for is proven; else every reason is told.',
    body: body.default({}),
    command: ({ on: _, ...said }, { finding }) => ({ type: 'CloseFinding', finding: finding.code, ...said }),
  });
}
