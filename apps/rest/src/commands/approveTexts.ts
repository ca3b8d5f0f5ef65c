import * as z from 'zod';
import { findingCode, on } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { ledgerCommand } from './ledgerCommand.ts';

const body = z
  .strictObject({
    text: z.enum(['progress']),
    findings: z.array(findingCode).min(1).max(10_000).exactOptional().meta({
      description: 'Left out: every finding that a notice prints.',
    }),
    on,
  })
  .meta({ id: 'TextApproval', examples: [{ text: 'progress', findings: ['F07'] }] });

export function approveTexts(app: App, service: Service): void {
  ledgerCommand(app, service, {
    method: 'POST',
    path: '/text-approvals',
    operationId: 'approveTexts',
    tag: 'decisions of the office',
    summary: 'Approve texts for publication',
    description: 'The approval names the digest of each text: a changed text voids it.',
    body,
    command: ({ on: _, ...said }) => ({ type: 'ApproveTexts', ...said }),
  });
}
