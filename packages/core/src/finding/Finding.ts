import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import type { RecordedEvent } from '../event/RecordedEvent.ts';
import type { Channel } from '../person/Person.ts';
import type { Owners, StatusValue } from '../reading/WorkbookReading.ts';
import type { EvidenceCode, FindingCode, MeasureCode } from './codes.ts';
import type { Exclusions } from './Exclusions.ts';
import type { Mode } from './Mode.ts';
import type { Origin } from './Origin.ts';
import type { Population } from './Population.ts';
import type { ReturnReason } from './ReturnReason.ts';

export { type ExclusionFact, type Exclusions, exclusionFacts } from './Exclusions.ts';
export { type Mode, modes } from './Mode.ts';
export type { Origin } from './Origin.ts';
export { type Population, populations } from './Population.ts';
export { type ReturnReason, returnReasons } from './ReturnReason.ts';

/** The life cycle of a finding; what its owner says of it is its claim, what verifiers recognised its verdict. */
export const stages = [
  'registered',
  'transferred',
  'planned',
  'in-progress',
  'pending-review',
  'supplement',
  'closed',
] as const;
export type Stage = (typeof stages)[number];

/** What the owner says (自报), from a workbook or a command. Never a verdict. */
export interface Claim {
  readonly value: StatusValue | null;
  readonly raw: string;
  readonly on: LocalDate;
  readonly by: string;
  readonly channel: Channel;
  /** The event that carries it. */
  readonly seq: number;
}

/** A text about how the work goes, on its date. */
export interface ProgressEntry {
  readonly text: string;
  readonly on: LocalDate;
  readonly by: string;
  readonly channel: Channel;
  readonly percent?: number;
  readonly seq: number;
}

/** A file that proves something; the ledger keeps its digest, not its content. */
export interface Evidence {
  readonly code: EvidenceCode;
  readonly name: string;
  /** With its algorithm: `sha256:…`. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly docNumber?: string;
  /** The document's own date. */
  readonly date?: LocalDate;
  readonly validUntil?: LocalDate;
  readonly measure?: MeasureCode;
  /** Why it counts although it is older than the finding. */
  readonly explanation?: string;
  readonly on: LocalDate;
  readonly by: string;
  readonly seq: number;
}

/** One measure (整改措施). Owner and deadline only where it has its own; else the finding's hold. */
export interface Measure {
  readonly code: MeasureCode;
  readonly marker?: string;
  readonly text: string;
  readonly departments?: readonly string[];
  readonly person?: string;
  readonly deadline?: Deadline;
  /** What the unit's workbook says of a deadline that the plan has already set. */
  readonly statedDeadline?: Deadline;
  readonly claim?: Claim;
  readonly progress: readonly ProgressEntry[];
}

/** A wording that stands beside the original one. */
export interface LaterTitle {
  readonly text: string;
  readonly on: LocalDate;
  readonly cell?: string;
  readonly seq: number;
}

/** A plan as the committee approved it. */
export interface PlanApproval {
  /** Number of the minutes. */
  readonly minutes: string;
  readonly on: LocalDate;
  readonly by: string;
  readonly seq: number;
}

/** One signature of a closing; `subject` is the digest of what was signed. */
export interface Signature {
  readonly step: string;
  readonly person: string;
  readonly department: string;
  readonly on: LocalDate;
  readonly subject: string;
  readonly seq: number;
}

/** A closing under way (申请销号): which scheme, which cycle, who has signed. */
export interface ClosingApplication {
  readonly cycle: number;
  readonly scheme: string;
  readonly signatures: readonly Signature[];
}

/** A closing application that was sent back (退回), with the signatures it had: they no longer count. */
export interface ReturnedApplication extends ClosingApplication {
  /** The scheme's step that was to be signed next. */
  readonly step: string;
  readonly reason: ReturnReason;
  readonly missing: string;
  /** The day by which to apply anew; the finding's deadline stays what it is. */
  readonly due?: LocalDate;
  readonly by: string;
  readonly on: LocalDate;
  readonly seq: number;
}

/** A closing that was proven. */
export interface Closing {
  readonly cycle: number;
  readonly scheme: string;
  readonly closedOn: LocalDate;
  readonly signatures: readonly Signature[];
  /** Digest of the proof that the closing event carries. */
  readonly proofDigest: string;
  readonly seq: number;
}

/** A text approved for publication: the digest of exactly what was approved. */
export interface TextApproval {
  readonly digest: string;
  readonly on: LocalDate;
  readonly by: string;
  readonly seq: number;
}

export interface FindingFacts {
  readonly code: FindingCode;
  /** The number it is printed with; may change from version to version. */
  readonly number: string;
  readonly population: Population;
  /** The original wording. Never edited. */
  readonly title: string;
  readonly laterTitles: readonly LaterTitle[];
  /** 所属方面, the workbook's category. */
  readonly aspect?: string;
  readonly source?: string;
  /** The unit whose workbook stated it (填报单位). */
  readonly unit?: string;
  readonly goal?: string;
  readonly mode: Mode;
  readonly owners: Owners;
  readonly deadline: Deadline;
  /** What the unit's workbook says of a deadline that the plan has already set: an extension to grant. */
  readonly statedDeadline?: Deadline;
  /** Of long-term work: the interim goal 阶段目标, the next day of review, the day it is expected to end. */
  readonly stageGoal?: string;
  readonly nextReview?: LocalDate;
  readonly expectedFinish?: LocalDate;
  readonly measures: readonly Measure[];
  readonly claim?: Claim;
  readonly progress: readonly ProgressEntry[];
  readonly evidence: readonly Evidence[];
  /** The workbook's 佐证材料 column: words about evidence, not evidence. */
  readonly statedEvidence?: string;
  readonly statedClosedOn?: LocalDate;
  readonly amount?: string;
  readonly remark?: string;
  readonly extra: Readonly<Record<string, string>>;
  readonly exclusions: Exclusions;
  readonly approvals: { readonly progress?: TextApproval };
  readonly origin?: Origin;
  readonly registeredOn: LocalDate;
  /** Closings of earlier cycles are kept for ever. */
  readonly closings: readonly Closing[];
  /** Every application that was returned is kept too. */
  readonly returns: readonly ReturnedApplication[];
  /** Number of events of this finding; a command states the version it was decided on. */
  readonly version: number;
  /** The events it was folded from, by (happened-on, seq). */
  readonly history: readonly RecordedEvent[];
}

export type RegisteredFinding = FindingFacts & { readonly stage: 'registered' };
export type TransferredFinding = FindingFacts & {
  readonly stage: 'transferred';
  readonly transfer: { readonly to: string; readonly reason: string; readonly on: LocalDate };
};
export type PlannedFinding = FindingFacts & { readonly stage: 'planned'; readonly plan: PlanApproval };
export type InProgressFinding = FindingFacts & { readonly stage: 'in-progress'; readonly plan: PlanApproval };
export type PendingReviewFinding = FindingFacts & {
  readonly stage: 'pending-review';
  readonly plan: PlanApproval;
  readonly application: ClosingApplication;
};
/** Returned for more work (补充整改): open, until somebody applies for the closing anew. */
export type SupplementFinding = FindingFacts & {
  readonly stage: 'supplement';
  readonly plan: PlanApproval;
  readonly returned: ReturnedApplication;
};
export type ClosedFinding = FindingFacts & {
  readonly stage: 'closed';
  readonly plan: PlanApproval;
  readonly closing: Closing;
};

/** A problem handed over (反馈问题), as it stands; each stage has just the facts that exist in it. */
export type Finding =
  | RegisteredFinding
  | TransferredFinding
  | PlannedFinding
  | InProgressFinding
  | PendingReviewFinding
  | SupplementFinding
  | ClosedFinding;

/** What verifiers recognised: only a proven closing is one. */
export type Verdict = 'closed' | 'none';

/**
 * What verifiers recognised of a finding, whatever its owner claims.
 *
 * @example verdictOf(finding) // 'none'
 */
export function verdictOf(finding: Finding): Verdict {
  return finding.stage === 'closed' ? 'closed' : 'none';
}
