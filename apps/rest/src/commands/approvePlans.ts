import { planGaps } from '@zhenggai/core';
import * as z from 'zod';
import { findingCode, name, on } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';
import { ledgerCommand, ledgerCommandAnswer } from './ledgerCommand.ts';

const body = z
  .strictObject({
    minutes: name.meta({ description: 'Number of the minutes of the meeting.' }),
    findings: z.array(findingCode).min(1).max(10_000).exactOptional().meta({
      description:
        'Those, each of which must be complete; left out: every registered finding that is complete.',
    }),
    on,
  })
  .meta({ id: 'PlanApproval', examples: [{ minutes: '党组会〔2024〕3号' }] });

const answer = z
  .object({
    ...ledgerCommandAnswer.shape,
    approved: z.array(z.string()),
    missing: z
      .array(
        z.object({
          code: z.string(),
          gaps: z.array(z.looseObject({ field: z.string(), why: z.string() })),
        }),
      )
      .meta({ description: 'Registered findings whose plan lacks something, and what.' }),
  })
  .meta({ id: 'PlansApproved' });

export function approvePlans(app: App, service: Service): void {
  ledgerCommand(app, service, {
    method: 'POST',
    path: '/plan-approvals',
    operationId: 'approvePlans',
    tag: 'decisions of the office',
    summary: 'Approve plans',
    body,
    command: ({ on: _, ...said }) => ({ type: 'ApprovePlan', ...said }),
    answer: {
      schema: answer,
      of: ({ events, ledger }) => ({
        approved: events.flatMap(({ finding }) => finding ?? []),
        missing: [...ledger.findings.values()]
          .filter(({ stage }) => stage === 'registered')
          .map((finding) => ({ code: finding.code, gaps: planGaps(finding) })),
      }),
    },
  });
}
