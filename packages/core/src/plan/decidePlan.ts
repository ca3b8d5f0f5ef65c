import { actorOf } from '../command/actor.ts';
import type { Command, DecisionContext } from '../command/Command.ts';
import { drafts } from '../command/draft.ts';
import { sameJson } from '../digest/sameJson.ts';
import type { FieldChange } from '../event/EventBody.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import type { Finding } from '../finding/Finding.ts';
import { heldValue } from '../finding/heldValue.ts';
import { objectToNotOpen, objectToUnknownMeasure } from '../finding/openness.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { done, type Outcome, type Refusal, refuse } from '../refusal/Refusal.ts';

/** What an approved plan fixes: only a granted extension, conversion or revision moves it. */
const fixedByApproval: ReadonlySet<FieldChange['field']> = new Set(['deadline', 'goal', 'measures']);

/**
 * Sets what a finding's plan says. Until the plan is approved every field may be set; afterwards deadline, goal and
 * measures are fixed. Refuses `nothing-to-record`, `plan-approved`, `measure-unknown`, `title-not-edited`.
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
    .map((field) => ({ ...field, from: heldValue(finding, field.field, field.measure) }) as FieldChange)
    .filter((change) => !sameJson(change.from, change.to));
  if (changes.length === 0) return refuse({ code: 'nothing-to-record', at: { finding: finding.code } });
  return done(
    drafts(ledger, context, actor.value, [
      { type: 'FindingChanged', finding: finding.code, data: { changes } },
    ]),
  );
}

function objectTo(finding: Finding, { field, measure, to }: FieldChange): readonly Refusal[] {
  const at = { finding: finding.code, field, ...(measure !== undefined && { measure }) };
  if (field === 'title') return [{ code: 'title-not-edited', at }];
  if (finding.stage !== 'registered' && fixedByApproval.has(field))
    return [{ code: 'plan-approved', at, facts: { stage: finding.stage } }];
  const isNewMeasure = field === 'measures' && to !== null;
  return isNewMeasure ? [] : objectToUnknownMeasure(finding, measure);
}
