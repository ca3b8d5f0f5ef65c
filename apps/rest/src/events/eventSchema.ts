import { roles } from '@zhenggai/core';
import * as z from 'zod';

/** An event as every door answers it, see `eventAnswer` of the core. */
export const eventSchema = z
  .looseObject({
    seq: z.int().meta({ description: 'Place in the chain of the ledger, from 1.' }),
    type: z.string().meta({ examples: ['ProgressRecorded'] }),
    finding: z
      .string()
      .optional()
      .meta({ examples: ['F07'] }),
    happenedOn: z.iso.date().meta({ description: 'The date in the world.' }),
    recordedAt: z.string().meta({ description: 'The instant in the system, UTC.', format: 'date-time' }),
    by: z.string().meta({ examples: ['周砚秋'] }),
    role: z.enum(roles),
    channel: z.enum(['cli', 'rest', 'import', 'library']),
    corrects: z.int().optional().meta({ description: 'seq of the event that this one replaces.' }),
    data: z
      .record(z.string(), z.unknown())
      .meta({ description: 'What happened; its form depends on the type.' }),
    hash: z.string().meta({ description: 'Of the event in the chain, with its algorithm.' }),
  })
  .meta({ id: 'Event', description: 'What happened, final: a correction is a new event.' });
