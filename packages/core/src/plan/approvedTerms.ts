import { sameJson } from '../digest/sameJson.ts';
import type { FieldChange } from '../event/EventBody.ts';
import { exclusionFacts, type Finding } from '../finding/Finding.ts';
import type { Refusal } from '../refusal/Refusal.ts';

/**
 * What the committee approves with a plan: only a granted extension, conversion or revision moves it. The day of the
 * next review is none of it: it moves on with each review.
 */
export const fixedByApproval: ReadonlySet<FieldChange['field']> = new Set([
  'deadline',
  'goal',
  'measures',
  'stageGoal',
  'expectedFinish',
]);

/** Facts that decide how a finding may close: once known they are not changed into what is convenient. */
export const fixedOnceKnown: ReadonlySet<FieldChange['field']> = new Set(exclusionFacts);

/** The terms as they stand, to be compared. */
function approvedTerms({ deadline, goal, measures, stageGoal, expectedFinish }: Finding): unknown {
  return {
    deadline,
    goal: goal ?? null,
    stageGoal: stageGoal ?? null,
    expectedFinish: expectedFinish ?? null,
    measures: measures.map(({ code, text, deadline: own }) => ({ code, text, deadline: own ?? null })),
  };
}

/**
 * Holds an approved plan against the finding as drafts would make it: however they are dated, none moves a term of
 * the plan. Refuses `plan-approved`.
 */
export function objectToMovedPlan(before: Finding, after: Finding): readonly Refusal[] {
  if (before.stage === 'registered') return [];
  const forgotten = exclusionFacts.find((fact) => {
    const known = before.exclusions[fact];
    return known !== null && known !== after.exclusions[fact];
  });
  if (forgotten === undefined && sameJson(approvedTerms(before), approvedTerms(after))) return [];
  const at = { finding: before.code, ...(forgotten !== undefined && { field: forgotten }) };
  return [{ code: 'plan-approved', at, facts: { stage: before.stage } }];
}
