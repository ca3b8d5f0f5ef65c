import * as z from 'zod';

const code = z.string().meta({ examples: ['F07'] });

/** See `importAnswer` of the core: what an import did or would do, as every door answers it. */
export const importSchema = z
  .object({
    id: z.string(),
    fileName: z.string(),
    fileDigest: z.string(),
    on: z.iso.date().meta({ description: 'The day on which it happens.' }),
    expiresAt: z.string().meta({ description: 'Until when it can be applied.', format: 'date-time' }),
    applied: z.boolean(),
    added: z.array(code),
    changed: z.array(
      z.looseObject({
        code,
        measure: z.string().optional(),
        field: z.string(),
        from: z.unknown(),
        to: z.unknown(),
        cell: z.string().optional(),
        as: z.enum(['fact', 'statement']),
      }),
    ),
    unchanged: z.int(),
    absent: z.array(code),
    renumbered: z.array(z.looseObject({ code, from: z.string(), to: z.string() })),
    conflicts: z.array(z.looseObject({ code, field: z.string() })),
    questions: z.array(
      z.looseObject({
        code: z.string(),
        sheet: z.string(),
        cell: z.string(),
        place: z.string().meta({ description: 'How an answer names it.', examples: ['问题清单!C7'] }),
        message: z.string(),
      }),
    ),
    warnings: z.array(z.looseObject({ code: z.string(), finding: z.string(), message: z.string() })),
    problems: z.array(
      z.looseObject({
        sheet: z.string(),
        cell: z.string(),
        code: z.string(),
        severity: z.enum(['error', 'warning', 'info']),
        message: z.string(),
      }),
    ),
  })
  .meta({
    id: 'Import',
    description: 'A workbook, and what it would change: what is shown is what is applied.',
  });

export const answersSchema = z
  .strictObject({
    answers: z
      .array(z.strictObject({ place: z.string().min(1).max(300), said: z.string().min(1).max(50) }))
      .min(1)
      .max(10_000),
  })
  .meta({
    id: 'ImportAnswers',
    description: 'Which finding a row is: its code, or new; whether it was read right: yes.',
    examples: [{ answers: [{ place: '问题清单!C7', said: 'F03' }] }],
  });
