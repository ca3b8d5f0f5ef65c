import { populations } from '@zhenggai/core';
import { agendaStates, findingMatters, undatedReasons } from '@zhenggai/core/agenda';
import { confidences, policyTasks } from '@zhenggai/core/rules';
import * as z from 'zod';

const day = z.iso.date();

const ruleSchema = z
  .looseObject({
    id: z.string().meta({ examples: ['xunshi-2024-focus'] }),
    title: z.string(),
    source: z.looseObject({ title: z.string() }),
    confidence: z.enum(confidences),
  })
  .meta({ id: 'CitedRule', description: 'A rule, where it stands, and how far it may be trusted.' });

const countedSchema = z
  .looseObject({
    anchor: z.string(),
    from: day,
    count: z.int(),
    unit: z.enum(['day', 'workingDay', 'month', 'year']),
    roll: z.string(),
    rollTo: z.string(),
    unrolled: day.meta({ description: 'The day before it moved off days off.' }),
  })
  .meta({ id: 'CountedDay', description: 'How the day of a policy was counted.' });

const findingSchema = z
  .looseObject({
    code: z.string(),
    number: z.string(),
    population: z.enum(populations),
    title: z.string(),
    leader: z.string(),
    departments: z.array(z.string()),
    person: z.string(),
  })
  .meta({ id: 'AgendaFinding' });

const entrySchema = z
  .looseObject({
    what: z.enum(['policy', 'campaign-end', ...findingMatters]),
    key: z.string().meta({ description: 'Stable: the same matter keeps it, whatever its day.' }),
    day,
    daysLeft: z.int(),
    state: z.enum(agendaStates).meta({
      description: 'unconfirmed: past, and the ledger does not keep whether it was done.',
    }),
    reminds: z.boolean(),
    task: z.enum(policyTasks).optional(),
    rule: ruleSchema.optional(),
    counted: countedSchema.optional(),
    finding: findingSchema.optional(),
  })
  .meta({ id: 'AgendaEntry' });

const daySchema = z
  .object({ day, daysLeft: z.int(), entries: z.array(entrySchema) })
  .meta({ id: 'AgendaDay' });

/** See `agendaOf` of the core. */
export const agendaSchema = z
  .looseObject({
    ledger: z.string(),
    asOf: day,
    until: day.meta({ description: 'The last day that is listed.' }),
    department: z.string().optional(),
    remindDays: z.int(),
    past: z.array(daySchema),
    coming: z.array(daySchema),
    later: z.object({ entries: z.int(), next: day.optional() }),
    undated: z.array(z.looseObject({ why: z.enum(undatedReasons) })).meta({
      description: 'What should have a day and has none, and why.',
    }),
    beyondLimit: z.array(z.looseObject({ due: day, limit: day, rule: ruleSchema })),
    toSwitchOn: z.array(z.looseObject({ rule: ruleSchema, why: z.string() })).meta({
      description: 'Policies that give nothing until they are switched on by name.',
    }),
  })
  .meta({ id: 'Agenda', description: 'What is due by day (整改日程), seen from a date.' });
