import type { LocalDate } from '../date/LocalDate.ts';
import type { FindingCode } from '../finding/codes.ts';
import type { Pin } from '../ledger/Pin.ts';

/** One condition of a closing: met or not, and why. */
export interface ProofRequirement {
  /** Stable code of the condition. */
  readonly id: string;
  readonly met: boolean;
  /** Code of the refusal, where it is not met. */
  readonly refusal?: string;
  /**
   * The events it rests on, by the finding's version after each: a seq is not known before the store has given it,
   * and the last signature is recorded together with the proof.
   */
  readonly events: readonly number[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Why a finding may be struck off (销号), or why not: every condition, with what it rests on. */
export interface ClosingProof {
  readonly finding: FindingCode;
  readonly cycle: number;
  readonly scheme: Pin;
  readonly on: LocalDate;
  readonly verdict: 'closed' | 'refused';
  readonly requirements: readonly ProofRequirement[];
  /** Of everything above, with its algorithm. */
  readonly digest: string;
}
