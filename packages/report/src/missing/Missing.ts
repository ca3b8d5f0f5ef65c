import type { ExclusionFact, LocalDate, PlanGap, ReturnReason } from '@zhenggai/core';

/** Whose move it is: who does the work, the leader accountable, the office, the committee. */
export type Mover = 'person' | 'leader' | 'office' | 'committee';

interface Facts {
  /** An application sent back (退回): why, what is missing, the day by which to apply anew. */
  readonly returned: {
    readonly reason: ReturnReason;
    readonly missing: string;
    readonly on: LocalDate;
    readonly due?: LocalDate;
  };
  /** A field that the plan still lacks, and why what stands there does not do. */
  readonly 'plan-gap': { readonly field: PlanGap['field']; readonly why: PlanGap['why'] };
  readonly 'plan-not-approved': object;
  /** What of the plan decides how the finding closes, and is not said. */
  readonly 'exclusions-unknown': { readonly fields: readonly ExclusionFact[] };
  readonly 'deadline-unsettled': { readonly raw: string };
  readonly 'measures-missing': object;
  readonly 'measures-open': { readonly measures: readonly string[] };
  readonly 'evidence-missing': object;
  readonly 'evidence-does-not-count': { readonly evidence: readonly string[] };
  readonly 'progress-missing': object;
  readonly 'progress-old': { readonly on: LocalDate };
  readonly 'not-applied': object;
  readonly 'step-missing': { readonly step: string };
  readonly 'approval-void': { readonly step: string; readonly person: string };
}
export type MissingCode = keyof Facts;

/** One thing that still stands between a finding and its closing, and whose move it is. */
export type Missing = {
  readonly [C in MissingCode]: { readonly code: C; readonly mover: Mover; readonly facts: Facts[C] };
}[MissingCode];
