import * as z from 'zod';
import { eventSchema } from '../events/eventSchema.ts';

const refusal = z
  .looseObject({
    code: z.string(),
    at: z
      .looseObject({
        finding: z.string().optional(),
        measure: z.string().optional(),
        field: z.string().optional(),
      })
      .optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
    message: z.string(),
  })
  .meta({ id: 'Refusal', description: 'One reason: a stable code, where, and a sentence.' });

const flaw = z
  .object({ in: z.enum(['body', 'query', 'path', 'header']), pointer: z.string(), reason: z.string() })
  .meta({ id: 'Flaw', description: 'A part of the request that does not have its form.' });

/** RFC 9457, with the codes of the domain. */
export const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: 'Address of what the code means, relative to the server.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().meta({ description: 'Stable, kebab-case.' }),
    refusals: z.array(refusal),
    flaws: z.array(flaw).optional(),
    current: z.string().optional().meta({ description: '412: the ETag that stands now.' }),
    changes: z
      .array(eventSchema)
      .optional()
      .meta({ description: '412: what happened since the ETag that was named.' }),
  })
  .meta({
    id: 'Problem',
    description: 'Why a request was not carried out (RFC 9457).',
    examples: [
      {
        type: '/docs/problems#evidence-missing',
        title: '不符合规则',
        status: 422,
        detail: 'F07：没有佐证材料',
        code: 'evidence-missing',
        refusals: [{ code: 'evidence-missing', at: { finding: 'F07' }, message: 'F07：没有佐证材料' }],
      },
    ],
  });
