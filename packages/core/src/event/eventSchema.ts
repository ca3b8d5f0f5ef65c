import * as z from 'zod';
import { readCalendarYear } from '../calendar/readCalendarYear.ts';
import { type Deadline, deadlineKinds } from '../deadline/Deadline.ts';
import { type FindingCode, isEvidenceCode, isFindingCode, isMeasureCode } from '../finding/codes.ts';
import { exclusionFacts, modes, populations, returnReasons } from '../finding/Finding.ts';
import { dateSchema, ledgerFactsSchema } from '../ledger/ledgerFactsSchema.ts';
import { roles } from '../person/Person.ts';
import { canonicalFields, statusValues } from '../reading/WorkbookReading.ts';
import { packSchema, ruleSchemas } from '../rules/ruleSchema.ts';
import type { EventType } from './EventBody.ts';

const text = z.string();
const texts = z.array(text);
const findingCode = z.custom<FindingCode>(isFindingCode, 'finding code');
const measureCode = z.custom(isMeasureCode, 'measure code');
const digest = z.string().regex(/^[a-z0-9]+:[0-9a-f]+$/);
const pin = z.strictObject({ id: text, version: text, digest: text });
const status = z.strictObject({ raw: text, value: z.enum(statusValues).nullable() });
const owners = z.strictObject({ leader: text, departments: texts, person: text, cooperating: texts });

const deadline: z.ZodType<Pick<Deadline, 'raw' | 'kind' | 'sustain' | 'ambiguous'>> = z.looseObject({
  raw: text,
  kind: z.enum(deadlineKinds),
  due: dateSchema.exactOptional(),
  sustain: z.boolean(),
  ambiguous: z.boolean(),
});

const cells = z.partialRecord(z.enum(canonicalFields), text);
const origin = z.strictObject({ file: text, sheet: text, rows: z.array(z.int()), cells });
const stated = z.strictObject({
  status: status.exactOptional(),
  progress: text.exactOptional(),
  evidence: text.exactOptional(),
  closedOn: dateSchema.exactOptional(),
});
const measure = z.strictObject({
  code: measureCode,
  marker: text.exactOptional(),
  text,
  departments: texts.exactOptional(),
  person: text.exactOptional(),
  deadline: deadline.exactOptional(),
  stated: stated.pick({ status: true, progress: true }).exactOptional(),
});
const reading = z.looseObject({ sourceRows: z.array(z.int()), number: text, title: text, owners, deadline });

const change = z.strictObject({
  field: z.enum([
    ...canonicalFields,
    'stageGoal',
    'nextReview',
    'expectedFinish',
    'extra',
    'population',
    'mode',
    ...exclusionFacts,
  ]),
  measure: measureCode.exactOptional(),
  from: z.json(),
  to: z.json(),
  cell: text.exactOptional(),
  as: z.enum(['fact', 'statement']),
});

const years = z.array(z.custom((data) => readCalendarYear(data).ok, 'a year of a calendar')).min(1);
const withoutCases = { cases: true } as const;
const rule = z.discriminatedUnion('kind', [
  ruleSchemas.policy.omit(withoutCases),
  ruleSchemas.number.omit(withoutCases),
  ruleSchemas.choice.omit(withoutCases),
]);
const pack = packSchema.extend({ rules: z.array(rule) });
const adopted = z.strictObject({
  rules: pin.exactOptional(),
  calendar: pin.exactOptional(),
  years: years.exactOptional(),
  packs: z.array(pack).min(1).exactOptional(),
  enabled: texts.min(1).exactOptional(),
  disabled: texts.min(1).exactOptional(),
});

/** The form of each event's data, version 1. What does not have it was not written by us. */
export const eventDataSchemas: { readonly [T in EventType]: z.ZodType } = {
  LedgerOpened: z.strictObject({
    facts: ledgerFactsSchema,
    rules: pin,
    calendar: pin,
    years: years.exactOptional(),
  }),
  LedgerFactsSet: z.strictObject({ facts: ledgerFactsSchema }),
  RulesAdopted: adopted,
  PersonRegistered: z.strictObject({ name: text.min(1), department: text, role: z.enum(roles) }),
  ImportApplied: z.strictObject({
    import: text,
    file: text,
    fileDigest: digest,
    unit: text.exactOptional(),
    asOf: dateSchema.exactOptional(),
    readings: z.array(z.strictObject({ finding: findingCode, sheet: text, reading })),
    absent: z.array(findingCode),
  }),
  FindingRegistered: z.strictObject({
    number: text,
    population: z.enum(populations),
    title: text.min(1),
    aspect: text.exactOptional(),
    source: text.exactOptional(),
    unit: text.exactOptional(),
    goal: text.exactOptional(),
    mode: z.enum(modes),
    owners,
    deadline,
    measures: z.array(measure),
    stated,
    amount: text.exactOptional(),
    remark: text.exactOptional(),
    extra: z.record(text, text).exactOptional(),
    origin: origin.exactOptional(),
  }),
  FindingChanged: z.strictObject({ changes: z.array(change).min(1), origin: origin.exactOptional() }),
  PlanApproved: z.strictObject({ minutes: text.min(1) }),
  ProgressRecorded: z.strictObject({
    text: text.min(1),
    measure: measureCode.exactOptional(),
    percent: z.number().min(0).max(100).exactOptional(),
    reason: text.exactOptional(),
  }),
  EvidenceRecorded: z.strictObject({
    evidence: z.custom(isEvidenceCode, 'evidence code'),
    name: text,
    digest,
    size: z.int().positive(),
    docNumber: text.exactOptional(),
    date: dateSchema.exactOptional(),
    validUntil: dateSchema.exactOptional(),
    measure: measureCode.exactOptional(),
    explanation: text.exactOptional(),
  }),
  DoneClaimed: z.strictObject({ measure: measureCode.exactOptional(), text: text.exactOptional() }),
  ClosingSigned: z.strictObject({
    cycle: z.int().positive(),
    scheme: pin,
    step: text,
    department: text,
    subject: digest,
  }),
  FindingReturned: z.strictObject({
    cycle: z.int().positive(),
    step: text,
    reason: z.enum(returnReasons),
    missing: text.min(1),
    due: dateSchema.exactOptional(),
  }),
  FindingClosed: z.strictObject({
    proof: z.strictObject({
      finding: findingCode,
      cycle: z.int().positive(),
      scheme: pin,
      on: dateSchema,
      verdict: z.literal('closed'),
      requirements: z.array(
        z.strictObject({
          id: text,
          met: z.literal(true),
          events: z.array(z.int()),
          facts: z.record(text, z.json()).exactOptional(),
        }),
      ),
      digest,
    }),
  }),
  TextApproved: z.strictObject({ text: z.enum(['progress']), digest }),
  FindingTransferred: z.strictObject({ to: text.min(1), reason: text.min(1) }),
};

/**
 * What is wrong with an event's data, by path; empty where it has its form.
 *
 * @example flawsOfData('PlanApproved', { minutes: '〔2024〕3号' }) // []
 * @example flawsOfData('PlanApproved', {}).length // 1
 */
export function flawsOfData(type: string, data: unknown): readonly string[] {
  if (!Object.hasOwn(eventDataSchemas, type)) return [`unknown event type: ${type}`];
  const parsed = eventDataSchemas[type as EventType].safeParse(data);
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}
