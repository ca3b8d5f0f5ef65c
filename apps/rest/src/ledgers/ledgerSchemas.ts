import { inspectionKinds, populations, roles } from '@zhenggai/core';
import * as z from 'zod';

const day = z.iso.date();

export const factsSchema = z
  .object({
    issuer: z.string().optional().meta({ description: 'The body that puts right and publishes.' }),
    inspectingBody: z.string().optional(),
    kind: z.enum(inspectionKinds).optional(),
    period: z.string().optional(),
    feedbackDate: day.optional(),
    planIssuedOn: day.optional().meta({ description: 'When the rectification plan went out.' }),
    reportDeliveredOn: day
      .optional()
      .meta({ description: 'When the report was delivered, from which an audit’s periods count.' }),
    campaignEnd: day.optional(),
    declared: z.partialRecord(z.enum(populations), z.int()).optional(),
    departments: z.array(z.string()).optional(),
  })
  .meta({ id: 'LedgerFacts', description: 'What the ledger says of itself; what is not known is left out.' });

export const headSchema = z
  .object({ seq: z.int(), hash: z.string() })
  .meta({ id: 'LedgerHead', description: 'Where the chain of events ends.' });

const pinSchema = z.object({ id: z.string(), version: z.string(), digest: z.string() }).meta({ id: 'Pin' });

export const ledgerSchema = z
  .object({
    id: z.string(),
    facts: factsSchema,
    rules: pinSchema.optional(),
    calendar: pinSchema.optional(),
    adopted: z
      .object({
        years: z.array(z.int()).meta({ description: 'Of the calendar, beside those that ship.' }),
        packs: z.array(z.object({ id: z.string(), version: z.string(), title: z.string() })),
        enabled: z.array(z.string()),
        disabled: z.array(z.string()),
      })
      .meta({ description: 'Rules of one’s own, and policies switched on and off by name.' }),
    head: headSchema,
    counts: z
      .object({
        findings: z.int(),
        overdue: z.int(),
        byStage: z.record(z.string(), z.int()),
        byPopulation: z.record(z.string(), z.int()),
      })
      .meta({ description: 'Of the findings that the token’s person may see.' }),
    declared: z
      .array(
        z.object({
          population: z.enum(populations),
          declared: z.int().optional(),
          held: z.int(),
          missingNumbers: z.array(z.string()).optional(),
        }),
      )
      .optional()
      .meta({
        description: 'What the inspection said against what is held; not for a department’s contact.',
      }),
    me: z
      .object({
        person: z.string(),
        department: z.string(),
        roles: z.array(z.enum(roles)),
        may: z.array(z.string()).meta({ description: 'Commands that one of the roles entitles to.' }),
      })
      .meta({ description: 'Who the token makes one.' }),
  })
  .meta({ id: 'Ledger', description: 'One body’s rectification after one inspection (台账).' });
