import { deadlineKinds, modes, populations, stages, statusValues } from '@zhenggai/core';
import * as z from 'zod';
import { eventSchema } from '../events/eventSchema.ts';

const day = z.iso.date();
const channel = z.enum(['cli', 'rest', 'import', 'library']);

export const standingSchema = z
  .looseObject({
    kind: z.enum(['no-due-date', 'not-due', 'due-in', 'overdue', 'met', 'met-late', 'closed', 'review-due']),
    due: day.optional(),
    days: z.int().optional(),
  })
  .meta({
    id: 'Standing',
    description: 'How it stands towards its deadline on a day; computed, never stored.',
  });

export const deadlineSchema = z
  .looseObject({
    raw: z.string().meta({ description: 'As it is written.', examples: ['2024年6月底前'] }),
    kind: z.enum(deadlineKinds),
    due: day.optional().meta({ description: 'The earliest reading where it is ambiguous.' }),
    sustain: z.boolean().meta({ description: '长期坚持: the work goes on after the day.' }),
    ambiguous: z.boolean(),
    readings: z.array(day).optional(),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Deadline', description: 'A time limit: what was written, and what it means.' });

export const claimSchema = z
  .looseObject({
    value: z.enum(statusValues).nullable(),
    raw: z.string(),
    on: day,
    by: z.string(),
    channel,
    seq: z.int(),
  })
  .meta({ id: 'Claim', description: 'What the owner says (自报); never a verdict.' });

const ownersSchema = z
  .looseObject({
    leader: z.string(),
    departments: z.array(z.string()),
    person: z.string(),
    cooperating: z.array(z.string()),
  })
  .meta({ id: 'Owners', description: 'Who answers for it; a name is empty where none is given.' });

const progressSchema = z
  .looseObject({
    text: z.string(),
    on: day,
    by: z.string(),
    channel,
    percent: z.number().optional(),
    seq: z.int(),
  })
  .meta({ id: 'ProgressEntry' });

const measureSchema = z
  .looseObject({
    code: z.string(),
    text: z.string(),
    departments: z.array(z.string()).optional(),
    person: z.string().optional(),
    deadline: deadlineSchema.optional(),
    claim: claimSchema.optional(),
    progress: z.array(progressSchema),
  })
  .meta({ id: 'Measure', description: 'One measure; owner and deadline only where it has its own.' });

const evidenceSchema = z
  .looseObject({
    code: z.string(),
    name: z.string(),
    digest: z.string(),
    size: z.int(),
    on: day,
    by: z.string(),
    seq: z.int(),
  })
  .meta({ id: 'Evidence', description: 'A file that proves something: its digest is kept, not its bytes.' });

const facts = {
  code: z.string().meta({ description: 'Stable for ever.', examples: ['F07'] }),
  number: z.string().meta({ description: 'As printed; may change.' }),
  title: z.string().meta({ description: 'The original wording, never edited.' }),
  stage: z.enum(stages),
  verdict: z.enum(['closed', 'none']).meta({ description: 'What verifiers recognised.' }),
  standing: standingSchema,
  population: z.enum(populations),
  aspect: z.string().optional(),
  version: z.int().meta({ description: 'Counts the events of this finding.' }),
};

/** One finding, see `findingAnswer` of the core; further members depend on the stage. */
export const findingSchema = z
  .looseObject({
    ...facts,
    claim: claimSchema.nullable(),
    owners: ownersSchema,
    deadline: deadlineSchema,
    measures: z.array(measureSchema),
    mode: z.enum(modes),
    goal: z.string().optional(),
    progress: z.array(progressSchema),
    evidence: z.array(evidenceSchema),
    registeredOn: day,
    history: z.array(eventSchema).meta({ description: 'Everything that happened, in order of happening.' }),
  })
  .meta({ id: 'Finding', description: 'A finding (问题) with all that is known of it.' });

export const findingSummarySchema = z
  .object({
    ...facts,
    claim: z.enum(statusValues).nullable(),
    departments: z.array(z.string()),
    cooperating: z.array(z.string()),
    person: z.string(),
    deadline: z.object({ raw: z.string(), due: day.optional() }),
  })
  .meta({ id: 'FindingSummary', description: 'A line of the list.' });
