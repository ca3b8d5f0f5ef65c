import { actorOf } from '../command/actor.ts';
import type { Command, DecisionContext } from '../command/Command.ts';
import { drafts } from '../command/draft.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import { sameJson } from '../digest/sameJson.ts';
import type { FieldChange } from '../event/EventBody.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import { exclusionFacts, type Finding } from '../finding/Finding.ts';
import { heldValue } from '../finding/heldValue.ts';
import { objectToNotOpen, objectToUnknownMeasure } from '../finding/openness.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { done, type Outcome, type Refusal, refuse } from '../refusal/Refusal.ts';
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
/** What an approved plan fixes: only a granted extension, conversion or revision moves it. */
const fixedByApproval: ReadonlySet<FieldChange['field']> = new Set(['deadline', 'goal', 'measures']);
/** Facts that decide how a finding may close: once known they are not changed into what is convenient. */
const fixedOnceKnown: ReadonlySet<FieldChange['field']> = new Set(exclusionFacts);

/**
 * Sets what a finding's plan says. Until the plan is approved every field may be set; afterwards deadline, goal and
 * measures are fixed, and so is whether it touches money, safety or discipline, once that is known. Refuses
 * `nothing-to-record`, `plan-approved`, `measure-unknown`, `title-not-edited`, `field-not-of-plan`, `deadline-ambiguous`,
 * `deadline-not-understood`.
 */
export function decidePlan(
  ledger: Ledger,
  command: Extract<Command, { type: 'SetPlan' }>,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  const actor = actorOf(ledger, context);
  if (!actor.ok) return actor;
  const finding = ledger.findings.get(command.finding);
  if (finding === undefined) return refuse({ code: 'finding-unknown', at: { finding: command.finding } });
  const refusals = [
    ...objectToNotOpen(finding),
    ...command.fields.flatMap((field) => objectTo(finding, field)),
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

function objectTo(finding: Finding, change: FieldChange): readonly Refusal[] {
  const { field, measure, to } = change;
  const at = { finding: finding.code, field, ...(measure !== undefined && { measure }) };
  if (field === 'title') return [{ code: 'title-not-edited', at }];
  if (!fieldsOfPlan.has(field)) return [{ code: 'field-not-of-plan', at, facts: { field } }];
  const isApproved = finding.stage !== 'registered';
  const isKnown = fixedOnceKnown.has(field) && ![null, to].includes(heldValue(finding, field));
  if (isApproved && (fixedByApproval.has(field) || isKnown))
    return [{ code: 'plan-approved', at, facts: { stage: finding.stage } }];
  const isNewMeasure = field === 'measures' && to !== null;
  return [
    ...(isNewMeasure ? [] : objectToUnknownMeasure(finding, measure)),
    ...(change.field === 'deadline' ? objectToDeadline(change.to, at) : []),
  ];
}

/** A deadline that is set by hand must be one that can be kept: nothing is guessed that a person can still say. */
function objectToDeadline(deadline: Deadline | null, at: Refusal['at']): readonly Refusal[] {
  if (deadline === null) return [];
  const why = whyUnsettled(deadline);
  if (why === undefined) return [];
  const { raw, kind, readings, notes, unread } = deadline;
  const refusal =
    why === 'deadline-ambiguous'
      ? { code: why, facts: { raw, readings } }
      : { code: 'deadline-not-understood', facts: { raw, kind, notes, unread } };
  return [{ ...refusal, ...(at && { at }) }];
}
