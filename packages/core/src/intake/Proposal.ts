import type { LocalDate } from '../date/LocalDate.ts';
import type { FieldChange, FindingRegistered } from '../event/EventBody.ts';
import type { FindingCode, MeasureCode } from '../finding/codes.ts';
import type { Origin } from '../finding/Finding.ts';
import type { KeptReading } from '../ledger/Ledger.ts';
import type { Problem } from '../refusal/Problem.ts';

/** A finding that the workbook brings new. */
export interface ProposedAddition {
  readonly code: FindingCode;
  readonly finding: FindingRegistered;
}

/** What a workbook changes of a finding that the ledger holds. */
export interface ProposedChange {
  readonly code: FindingCode;
  /** The finding's version that the proposal was made on. */
  readonly version: number;
  readonly changes: readonly FieldChange[];
  readonly origin: Origin;
}

/** A field where unit and ledger have each changed what the last workbook said. Neither wins in silence. */
export interface Conflict {
  readonly code: FindingCode;
  readonly measure?: MeasureCode;
  readonly field: string;
  readonly base: unknown;
  readonly workbook: unknown;
  readonly ledger: unknown;
  readonly cell?: string;
}

/** What only a person can decide: a doubtful match, a header tie, a colour without a key. */
export interface Question {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface ImportWarning {
  readonly code: string;
  readonly finding: FindingCode;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What an import would do: what was shown is what is applied. */
export interface Proposal {
  /** Seq of the ledger's head that it was made on. */
  readonly basedOn: number;
  readonly file: string;
  readonly fileDigest: string;
  readonly unit?: string;
  readonly asOf?: LocalDate;
  readonly added: readonly ProposedAddition[];
  readonly changed: readonly ProposedChange[];
  readonly unchanged: readonly FindingCode[];
  /** Findings of which the workbook now says what the ledger held already: only the base moves, no field does. */
  readonly agreed: readonly FindingCode[];
  readonly absent: readonly FindingCode[];
  readonly renumbered: readonly { readonly code: FindingCode; readonly from: string; readonly to: string }[];
  readonly conflicts: readonly Conflict[];
  readonly questions: readonly Question[];
  readonly warnings: readonly ImportWarning[];
  readonly problems: readonly Problem[];
  readonly readings: readonly ({ readonly finding: FindingCode } & Omit<KeptReading, 'import'>)[];
}
