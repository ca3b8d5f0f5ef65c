import { actorOf } from '../command/actor.ts';
import type { Command, DecisionContext } from '../command/Command.ts';
import { drafts } from '../command/draft.ts';
import { sameJson } from '../digest/sameJson.ts';
import type { FieldChange } from '../event/EventBody.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import { ordinalOf } from '../finding/codes.ts';
import { exclusionFacts, type Finding } from '../finding/Finding.ts';
import { heldValue } from '../finding/heldValue.ts';
import { nextMeasureCode } from '../finding/nextMeasureCode.ts';
import { objectToNotOpen, objectToUnknownMeasure } from '../finding/openness.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { entitledRoles, officeRoles } from '../person/entitledRoles.ts';
import { done, type Outcome, type Refusal, refuse } from '../refusal/Refusal.ts';
import { objectToChange } from './objectToFindingChanged.ts';
import { whyUnsettled } from './whyUnsettled.ts';

/** What a plan says; progress, status and the like are recorded by commands of their own. */
const fieldsOfPlan: ReadonlySet<FieldChange['field']> = new Set([
  'number',
  'category',
  'source',
  'amount',
  'remark',
  'goal',
  'measures',
  'leader',
  'department',
  'person',
  'cooperating',
  'deadline',
  'stageGoal',
  'nextReview',
  'expectedFinish',
  'population',
  'mode',
  ...exclusionFacts,
]);
/** What a measure can have of its own; everything else is its finding's. */
const fieldsOfMeasure: ReadonlySet<FieldChange['field']> = new Set([
  'measures',
  'department',
  'person',
  'deadline',
]);
/**
 * Facts on which counts and closing rest, and who answers for a finding, are for those who answer for the ledger: who
 * does the work does not hand it to another department.
 */
const fieldsOfOffice: ReadonlySet<FieldChange['field']> = new Set([
  'population',
  'leader',
  'department',
  'cooperating',
  ...exclusionFacts,
]);

/**
 * Sets what a finding's plan says. Until the plan is approved every field may be set; afterwards deadline, goal and
 * measures are fixed, and so is whether it touches money, safety or discipline, once that is known; only clerk or
 * leader says that, names leader and departments, or moves a finding into another population. Refuses `nothing-to-record`, `plan-approved`,
 * `measure-unknown`, `title-not-edited`, `field-not-of-plan`, `deadline-ambiguous`, `deadline-not-understood`,
 * `text-missing`.
 */
export function decidePlan(
  ledger: Ledger,
  command: Extract<Command, { type: 'SetPlan' }>,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  const isOfOffice = command.fields.some(({ field }) => fieldsOfOffice.has(field));
  const actor = actorOf(ledger, context, isOfOffice ? officeRoles : entitledRoles.SetPlan);
  if (!actor.ok) return actor;
  const finding = ledger.findings.get(command.finding);
  if (finding === undefined) return refuse({ code: 'finding-unknown', at: { finding: command.finding } });
  const refusals = [
    ...objectToNotOpen(finding),
    ...command.fields.flatMap((field) => objectTo(finding, field)),
    ...objectToLeftOutCodes(finding, command.fields),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  const changes = command.fields
    .map(
      (field) =>
        ({ ...field, as: 'fact', from: heldValue(finding, field.field, field.measure) }) as FieldChange,
    )
    .filter((change) => !sameJson(change.from, change.to));
  if (changes.length === 0) return refuse({ code: 'nothing-to-record', at: { finding: finding.code } });
  return done(
    drafts(ledger, context, actor.value, [
      { type: 'FindingChanged', finding: finding.code, data: { changes } },
    ]),
  );
}

function objectTo(finding: Finding, given: FieldChange): readonly Refusal[] {
  const change = { ...given, as: 'fact' } as const;
  const { field, measure } = change;
  const at = { finding: finding.code, field, ...(measure !== undefined && { measure }) };
  const isOfPlan = fieldsOfPlan.has(field) && (measure === undefined || fieldsOfMeasure.has(field));
  if (!isOfPlan && field !== 'title') return [{ code: 'field-not-of-plan', at, facts: { field } }];
  const refusals = objectToChange(finding, change);
  if (refusals.length > 0) return refusals;
  return [
    ...(field === 'measures' ? objectToUsedCode(finding, change) : objectToUnknownMeasure(finding, measure)),
    ...(change.field === 'deadline' ? objectToDeadline(change, at) : []),
  ];
}

/** A code is never given twice: a new measure has one that no measure of the finding ever had. */
function objectToUsedCode(finding: Finding, { measure, to }: FieldChange): readonly Refusal[] {
  const isUsed = measure !== undefined && ordinalOf(measure) < ordinalOf(nextMeasureCode(finding));
  return to === null || isUsed ? objectToUnknownMeasure(finding, measure) : [];
}

/** New measures have the codes that follow, none left out: another is one mistyped. */
function objectToLeftOutCodes(finding: Finding, fields: readonly FieldChange[]): readonly Refusal[] {
  let next = ordinalOf(nextMeasureCode(finding));
  return fields.flatMap(({ field, measure, to }) => {
    if (field !== 'measures' || measure === undefined || to === null || ordinalOf(measure) < next) return [];
    return ordinalOf(measure) === next++ ? [] : objectToUnknownMeasure(finding, measure);
  });
}

/** A deadline that is set by hand must be one that can be kept: nothing is guessed that a person can still say. */
function objectToDeadline(
  { to: deadline, measure }: Extract<FieldChange, { field: 'deadline' }>,
  at: Refusal['at'],
): readonly Refusal[] {
  if (deadline === null) return measure === undefined ? [{ code: 'text-missing', ...(at && { at }) }] : [];
  const why = whyUnsettled(deadline);
  if (why === undefined) return [];
  const { raw, kind, readings, notes, unread } = deadline;
  const refusal =
    why === 'deadline-ambiguous'
      ? { code: why, facts: { raw, readings } }
      : { code: 'deadline-not-understood', facts: { raw, kind, notes, unread } };
  return [{ ...refusal, ...(at && { at }) }];
}
