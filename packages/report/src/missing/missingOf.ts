import {
  addDays,
  exclusionFacts,
  type Finding,
  type Ledger,
  type LocalDate,
  type PlanGap,
  type ProofRequirement,
  planGaps,
  proveClosing,
  type Scheme,
  schemeById,
  schemes,
} from '@zhenggai/core';
import type { Missing, Mover } from './Missing.ts';

/** Days after which a progress entry, or none since the beginning, no longer says how things stand. */
const progressLasts = 31;

/**
 * What still stands between an open finding and its closing on a day, in the order in which the work goes, and whose
 * move each is: nothing where it is closed or transferred. That a finding needs another scheme than the one in use is
 * none of it: nobody can mend that.
 */
export function missingOf(ledger: Ledger, finding: Finding, asOf: LocalDate): readonly Missing[] {
  if (finding.stage === 'closed' || finding.stage === 'transferred') return [];
  if (finding.stage === 'registered') return [...ofPlan(finding), ...ofProgress(finding, asOf)];
  const scheme = schemeOf(finding);
  const unmet = proveClosing(ledger, finding, scheme, asOf).requirements.filter(({ met }) => !met);
  const ofWork = [
    ...ofReturn(finding),
    ...unmet.flatMap(ofRequirement),
    ...ofExclusions(finding, unmet),
    ...ofProgress(finding, asOf),
  ];
  return ofWork.length > 0 ? ofWork : ofSignatures(finding, unmet, scheme);
}

/** The scheme of the application under way, else the one that applications begin with. */
function schemeOf(finding: Finding): Scheme {
  const asked = finding.stage === 'pending-review' ? schemeById(finding.application.scheme) : undefined;
  const scheme = asked ?? schemes[0];
  if (scheme === undefined) throw new RangeError('no closing scheme ships with the core');
  return scheme;
}

function ofPlan(finding: Finding): readonly Missing[] {
  const gaps = planGaps(finding);
  if (gaps.length === 0) return [{ code: 'plan-not-approved', mover: 'committee', facts: {} }];
  return gaps.map(({ field, why }: PlanGap) => ({
    code: 'plan-gap',
    mover: 'person',
    facts: { field, why },
  }));
}

function ofReturn(finding: Finding): readonly Missing[] {
  if (finding.stage !== 'supplement') return [];
  const { reason, missing, on, due } = finding.returned;
  return [
    { code: 'returned', mover: 'person', facts: { reason, missing, on, ...(due !== undefined && { due }) } },
  ];
}

/** A condition that is not met and that somebody can mend before they sign. */
function ofRequirement({ refusal, facts = {} }: ProofRequirement): readonly Missing[] {
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  switch (refusal) {
    case 'measures-missing':
      return [{ code: refusal, mover: 'person', facts: {} }];
    case 'measures-still-open':
      return [{ code: 'measures-open', mover: 'person', facts: { measures: list(facts.measures) } }];
    case 'evidence-missing':
      return [{ code: refusal, mover: 'person', facts: {} }];
    case 'evidence-does-not-count':
      return [{ code: refusal, mover: 'person', facts: { evidence: list(facts.evidence) } }];
    case 'deadline-ambiguous':
    case 'deadline-unknown':
      return [{ code: 'deadline-unsettled', mover: 'office', facts: { raw: String(facts.raw ?? '') } }];
    default:
      return [];
  }
}

/** What the plan has to say for the scheme, in one line. */
function ofExclusions({ exclusions }: Finding, unmet: readonly ProofRequirement[]): readonly Missing[] {
  const asked = new Set(
    unmet.flatMap(({ refusal, facts }) => (refusal === 'exclusion-unknown' ? [facts?.fact] : [])),
  );
  const fields = exclusionFacts.filter((fact) => exclusions[fact] === null && asked.has(fact));
  return fields.length === 0 ? [] : [{ code: 'exclusions-unknown', mover: 'office', facts: { fields } }];
}

/** Nobody has to report in the first month. */
function ofProgress({ progress, registeredOn }: Finding, asOf: LocalDate): readonly Missing[] {
  const last = progress.at(-1);
  if (addDays(last?.on ?? registeredOn, progressLasts) >= asOf) return [];
  return last === undefined
    ? [{ code: 'progress-missing', mover: 'person', facts: {} }]
    : [{ code: 'progress-old', mover: 'person', facts: { on: last.on } }];
}

/** Where the work is done: the first step that is not signed, or was signed for what has changed since. */
function ofSignatures(
  finding: Finding,
  unmet: readonly ProofRequirement[],
  { steps }: Scheme,
): readonly Missing[] {
  const first = steps.find(({ id }) => unmet.some((one) => one.id === `signed-${id}`));
  if (first === undefined) return [];
  const requirement = unmet.find(({ id }) => id === `signed-${first.id}`);
  const mover: Mover = first.roles.includes('contact')
    ? 'person'
    : first.roles.includes('leader')
      ? 'leader'
      : 'office';
  if (finding.stage !== 'pending-review' && first === steps[0])
    return [{ code: 'not-applied', mover, facts: {} }];
  if (requirement?.refusal === 'approval-void')
    return [
      {
        code: 'approval-void',
        mover,
        facts: { step: first.title, person: String(requirement.facts?.person ?? '') },
      },
    ];
  return [{ code: 'step-missing', mover, facts: { step: first.title } }];
}
