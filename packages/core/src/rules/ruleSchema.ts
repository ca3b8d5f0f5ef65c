import * as z from 'zod';
import { isLocalDate, type LocalDate } from '../date/LocalDate.ts';
import { inspectionKinds } from '../ledger/LedgerFacts.ts';
import { type ChoiceRule, confidences, type NumberRule, type PolicyRule, policyTasks } from './Rule.ts';

/** The forms of a rule as a file holds it, its cases included; what holds between fields is looked at in `objectTo…`. */

const text = z.string().trim().min(1);
const day = z.custom<LocalDate>(isLocalDate);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

const source = z.strictObject({
  title: text,
  documentNumber: text.exactOptional(),
  article: text.exactOptional(),
  site: text.exactOptional(),
});

const dated = <V extends z.ZodType>(value: V) =>
  z.strictObject({
    value,
    from: day.exactOptional(),
    until: day.exactOptional(),
    source,
    confidence: z.enum(confidences),
    verifiedOn: day.exactOptional(),
    note: text.exactOptional(),
  });

const facts = {
  id,
  title: text,
  description: text,
  english: z
    .strictObject({
      title: text,
      description: text,
      unit: text.exactOptional(),
      options: z.record(text, text).exactOptional(),
    })
    .exactOptional(),
};

const valueCase = z.strictObject({
  name: text,
  on: day,
  expect: z.union([z.number(), text]),
  how: text.exactOptional(),
});

const policyCase = z.strictObject({
  name: text,
  start: day,
  on: day.exactOptional(),
  expect: z.union([z.enum(['none', 'calendar-missing']), day]),
  how: text,
});

/** A ten-year rhythm in days; more is a typing error, and would be counted day by day. */
const longest = 3660;

const policy = z.strictObject({
  ...facts,
  kind: z.literal('policy'),
  inspections: z.array(z.enum(inspectionKinds)).min(1),
  region: text.exactOptional(),
  task: z.enum(policyTasks),
  anchor: z.enum(['feedbackReceived', 'planIssued', 'reportDelivered', 'limitReached']),
  unit: z.enum(['day', 'workingDay', 'month', 'year']),
  effect: z.enum(['due', 'rhythm', 'limit']),
  roll: z.enum(['restDay', 'holidayOnly', 'none']).exactOptional(),
  rollTo: z.enum(['after', 'before']).exactOptional(),
  documents: z.int().min(1).exactOptional(),
  values: z.array(dated(z.int().min(-longest).max(longest))).min(1),
  cases: z.array(policyCase).min(1),
});

const number = z.strictObject({
  ...facts,
  kind: z.literal('number'),
  unit: text,
  values: z.array(dated(z.number())).min(1),
  cases: z.array(valueCase).exactOptional(),
});

const choice = z.strictObject({
  ...facts,
  kind: z.literal('choice'),
  options: z.record(text, text),
  values: z.array(dated(text)).min(1),
  cases: z.array(valueCase).exactOptional(),
});

export const ruleSchemas = { policy, number, choice } as const;

/** What a file of rules holds around them. */
export const packSchema = z.strictObject({
  id,
  version: text,
  title: text,
  rules: z.array(z.unknown()).min(1),
});

/** A rule with the cases that its file holds. */
export type RuleWithCases =
  | (PolicyRule & Pick<z.infer<typeof policy>, 'cases'>)
  | (NumberRule & Pick<z.infer<typeof number>, 'cases'>)
  | (ChoiceRule & Pick<z.infer<typeof choice>, 'cases'>);
