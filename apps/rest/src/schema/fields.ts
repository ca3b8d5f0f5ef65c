import {
  type FindingCode,
  isFindingCode,
  isLocalDate,
  isMeasureCode,
  type LocalDate,
  type MeasureCode,
} from '@zhenggai/core';
import * as z from 'zod';
import { saying } from './flawsOf.ts';

// What follows proves more than its type says: the checks are those of the core, and a transformation, which could say
// it, would cost the document its examples.

/** A day that exists, `YYYY-MM-DD`. */
export const day = z.iso
  .date({ abort: true })
  .refine(isLocalDate)
  .meta({ examples: ['2024-06-30'] }) as unknown as z.ZodType<LocalDate, string>;

export const findingCode = z
  .string()
  .refine(isFindingCode, saying({ 'zh-CN': '应为 F07 这样的编码', en: 'a code such as F07' }))
  .meta({ examples: ['F07'] }) as unknown as z.ZodType<FindingCode, string>;

export const measureCode = z
  .string()
  .refine(isMeasureCode, saying({ 'zh-CN': '应为 F07.2 这样的编码', en: 'a code such as F07.2' }))
  .meta({ examples: ['F07.2'] }) as unknown as z.ZodType<MeasureCode, string>;

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
      description: 'As known at this instant, with its zone; + is %2B in an address.',
      examples: ['2024-06-05T08:00:00+08:00'],
    }),
});
