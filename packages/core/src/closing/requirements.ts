import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import { earliestReading } from '../deadline/latestReading.ts';
import { openMeasures } from '../finding/claims.ts';
import type { Claim, Evidence, ExclusionFact, Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { whyUnsettled } from '../plan/whyUnsettled.ts';

/** What a requirement is judged on. Nothing else counts. */
export interface ClosingCase {
  readonly ledger: Ledger;
  readonly finding: Finding;
  readonly on: LocalDate;
}

/** Met, with the seqs of the events it rests on; or not, with the refusal's code and facts. Unknown is never met. */
export type Judgement =
  | { readonly met: true; readonly events: readonly number[] }
  | { readonly met: false; readonly code: string; readonly facts?: Readonly<Record<string, unknown>> };

const met = (events: readonly number[] = []): Judgement => ({ met: true, events });
const unmet = (code: string, facts?: Readonly<Record<string, unknown>>): Judgement => ({
  met: false,
  code,
  ...(facts && { facts }),
});

/** The plan says that the finding is not of a kind that the scheme leaves out; not saying so is not enough. */
function without(fact: ExclusionFact) {
  return ({ finding }: ClosingCase): Judgement => {
    const known = finding.exclusions[fact];
    if (known === null) return unmet('exclusion-unknown', { fact });
    return known ? unmet('excluded-from-scheme', { fact }) : met();
  };
}

/** Why a piece of evidence does not count on a day, or nothing. */
function flawOf(evidence: Evidence, { ledger, finding, on }: ClosingCase): string | undefined {
  if (evidence.size <= 0) return 'empty';
  if (evidence.validUntil !== undefined && evidence.validUntil < on) return 'expired';
  const since = ledger.facts.feedbackDate ?? finding.registeredOn;
  if (evidence.date !== undefined && evidence.date < since && !evidence.explanation)
    return 'older-than-finding';
  return undefined;
}

/** The evidence that counts on the day. */
export function soundEvidence(it: ClosingCase): readonly Evidence[] {
  return it.finding.evidence.filter((e) => flawOf(e, it) === undefined);
}

/** Says whether work goes on after its day, by whatever says so: deadlines, the plan's mode, what the owner claims. */
function isSustained({ deadline, mode, claim, measures }: Finding): boolean {
  const hasNoEnd = (d: Deadline | undefined) =>
    d !== undefined && (d.sustain || d.kind === 'long-term' || d.kind === 'recurring');
  const goesOn = (c: Claim | undefined) => c?.value === 'long-term' || c?.value === 'done+long-term';
  return (
    mode === 'long-term' ||
    hasNoEnd(deadline) ||
    goesOn(claim) ||
    measures.some((m) => hasNoEnd(m.deadline) || goesOn(m.claim))
  );
}

/** Every condition that a scheme may name. A scheme that names another one does not compile. */
export const requirements = {
  'plan-approved': ({ finding }: ClosingCase): Judgement =>
    finding.stage === 'registered' || finding.stage === 'transferred'
      ? unmet('plan-not-approved', { stage: finding.stage })
      : met([finding.plan.seq]),

  'measures-done': ({ finding }: ClosingCase): Judgement => {
    if (finding.measures.length === 0) return unmet('measures-missing');
    const open = openMeasures(finding).map((m) => m.code);
    if (open.length > 0) return unmet('measures-still-open', { measures: open });
    const claims = [finding.claim, ...finding.measures.map((m) => m.claim)].flatMap((c) =>
      c ? [c.seq] : [],
    );
    return met([...new Set(claims)]);
  },

  'evidence-valid': (it: ClosingCase): Judgement => {
    const { evidence } = it.finding;
    if (evidence.length === 0) return unmet('evidence-missing');
    const sound = soundEvidence(it);
    if (sound.length > 0) return met(sound.map((e) => e.seq));
    return unmet('evidence-does-not-count', {
      evidence: evidence.map((e) => e.code),
      flaws: evidence.map((e) => flawOf(e, it)),
    });
  },

  'deadline-known': ({ finding: { deadline } }: ClosingCase): Judgement => {
    const why = whyUnsettled(deadline);
    if (why === undefined) return met();
    return why === 'deadline-ambiguous'
      ? unmet(why, { raw: deadline.raw, readings: deadline.readings })
      : unmet('deadline-unknown', { raw: deadline.raw });
  },

  'deadline-not-passed': ({ finding, on }: ClosingCase): Judgement => {
    const due = earliestReading(finding.deadline);
    return due !== undefined && due < on ? unmet('deadline-passed', { due, on }) : met();
  },

  'not-sustained': ({ finding }: ClosingCase): Judgement =>
    isSustained(finding) ? unmet('sustained-work', { raw: finding.deadline.raw }) : met(),

  'not-reopened': ({ finding }: ClosingCase): Judgement =>
    finding.closings.length > 0 ? unmet('closed-before', { cycles: finding.closings.length }) : met(),

  'no-money': without('money'),
  'no-safety': without('safety'),
  'no-discipline': without('discipline'),
  'not-repeated': without('repeated'),
} satisfies Record<string, (it: ClosingCase) => Judgement>;

export type RequirementId = keyof typeof requirements;
