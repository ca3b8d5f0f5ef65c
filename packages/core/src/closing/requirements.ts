import type { LocalDate } from '../date/LocalDate.ts';
import { earliestReading } from '../deadline/latestReading.ts';
import { openMeasures } from '../finding/claims.ts';
import type { Evidence, ExclusionFact, Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { whyUnsettled } from '../plan/whyUnsettled.ts';

/** What a requirement is judged on. Nothing else counts. */
export interface ClosingCase {
  readonly ledger: Ledger;
  readonly finding: Finding;
  readonly on: LocalDate;
}

/** Met, with the events it rests on; or not, with the refusal's code and facts. Unknown is never met. */
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
    const flaws = it.finding.evidence.map((e) => ({ evidence: e.code, flaw: flawOf(e, it), seq: e.seq }));
    const sound = flaws.filter((f) => f.flaw === undefined);
    if (sound.length > 0) return met(sound.map((f) => f.seq));
    return flaws.length === 0
      ? unmet('evidence-missing')
      : unmet('evidence-does-not-count', {
          evidence: flaws.map((f) => f.evidence),
          flaws: flaws.map((f) => f.flaw),
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

  'not-sustained': ({ finding }: ClosingCase): Judgement => {
    const sustained = finding.deadline.sustain || finding.measures.some((m) => m.deadline?.sustain);
    return sustained ? unmet('sustained-work', { raw: finding.deadline.raw }) : met();
  },

  'not-reopened': ({ finding }: ClosingCase): Judgement =>
    finding.closings.length > 0 ? unmet('closed-before', { cycles: finding.closings.length }) : met(),

  'no-money': without('money'),
  'no-safety': without('safety'),
  'no-discipline': without('discipline'),
  'not-repeated': without('repeated'),
} satisfies Record<string, (it: ClosingCase) => Judgement>;

export type RequirementId = keyof typeof requirements;
