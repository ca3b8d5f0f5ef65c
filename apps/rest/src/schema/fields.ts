import { type FindingCode, isFindingCode, isMeasureCode, localDate, type MeasureCode } from '@zhenggai/core';
import * as z from 'zod';

/** A day that exists, `YYYY-MM-DD`. */
export const day = z.iso
  .date()
  .transform(localDate)
  .meta({ examples: ['2024-06-30'] });

export const findingCode: z.ZodType<FindingCode, string> = z
  .string()
  .refine(isFindingCode, 'a code such as F07')
  .transform((code) => code as FindingCode)
  .meta({ examples: ['F07'] });

export const measureCode: z.ZodType<MeasureCode, string> = z
  .string()
  .refine(isMeasureCode, 'a code such as F07.2')
  .transform((code) => code as MeasureCode)
  .meta({ examples: ['F07.2'] });

/** The day on which it happened in the world; left out: today in the ledger's zone. */
export const on = day
  .optional()
  .meta({ description: 'The day on which it happened; left out: today in Asia/Shanghai.' });

/** A text with something in it, and not a book. */
export const text = z.string().min(1).max(100_000);
export const name = z.string().min(1).max(1000);

export const ledgerPath = z.object({ ledger: z.string().meta({ description: 'Id of the ledger.' }) });
export const findingPath = ledgerPath.extend({
  code: z.string().meta({ description: 'Stable code of the finding.', examples: ['F07'] }),
});

/** From where things are looked at. */
export const viewpoint = z.object({
  asOf: day.optional().meta({ description: 'As things stood on this day.' }),
  knownAt: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({
      description: 'As known at this instant, with its zone.',
      examples: ['2024-06-05T08:00:00+08:00'],
    }),
});
