import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import type { Problem } from '../refusal/Problem.ts';

/** The columns that ledgers have, whatever their captions; `code` is our own (整改编码). */
export const canonicalFields = [
  'code',
  'number',
  'title',
  'category',
  'source',
  'goal',
  'measures',
  'leader',
  'department',
  'person',
  'cooperating',
  'deadline',
  'progress',
  'status',
  'evidence',
  'closedOn',
  'amount',
  'remark',
] as const;
export type CanonicalField = (typeof canonicalFields)[number];

/** What an owner says of a finding or measure: a claim, never a verdict. */
export const statusValues = [
  'not-started',
  'not-done',
  'in-progress',
  'done',
  'done+long-term',
  'long-term',
  'pending-close',
  'closed',
] as const;
export type StatusValue = (typeof statusValues)[number];

/** A status as written and as understood; `null` where the words say nothing known. */
export interface StatedStatus {
  readonly raw: string;
  readonly value: StatusValue | null;
}

/** Who answers for a finding. Names and posts as written, joined with 、 where there are several. */
export interface Owners {
  readonly leader: string;
  readonly departments: readonly string[];
  readonly person: string;
  readonly cooperating: readonly string[];
}

/** One measure of a row; its own owner, deadline and status only where it has a row of its own. */
export interface MeasureReading {
  readonly marker?: string;
  readonly text: string;
  readonly children?: readonly MeasureReading[];
  readonly departments?: readonly string[];
  readonly person?: string;
  readonly deadline?: Deadline;
  readonly status?: StatedStatus;
  readonly progress?: string;
  /** The cell it stands in, e.g. `D5`. */
  readonly cell?: string;
  /** The cells of what is its own, where the workbook has columns for that. */
  readonly cells?: Readonly<Partial<Record<CanonicalField, string>>>;
}

/** One finding as a workbook states it. */
export interface FindingReading {
  /** 1-based rows of the sheet. */
  readonly sourceRows: readonly number[];
  /** Our own code, where the workbook carries a column of it (整改编码). */
  readonly code?: string;
  readonly number: string;
  readonly title: string;
  readonly category?: string;
  readonly source?: string;
  readonly goal?: string;
  readonly measures: readonly MeasureReading[];
  readonly owners: Owners;
  readonly deadline: Deadline;
  readonly status?: StatedStatus;
  readonly progress?: string;
  readonly evidence?: string;
  readonly closedOn?: LocalDate;
  /** As typed, with its unit where the cell or the header names one. */
  readonly amount?: string;
  readonly remark?: string;
  /** Columns that no field claims: caption to text. */
  readonly extra?: Readonly<Record<string, string>>;
  /** The cell each field was read from, e.g. `{ title: 'C17' }`. */
  readonly cells: Readonly<Partial<Record<CanonicalField, string>>>;
}

export type SheetRole = 'ledger' | 'form' | 'ignore';

/** What was understood of one sheet. */
export interface SheetReading {
  readonly name: string;
  readonly role: SheetRole;
  /** Why a sheet is ignored. */
  readonly reason?: string;
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Partial<Record<CanonicalField, string>>>;
  readonly otherColumns: Readonly<Record<string, string>>;
  readonly ignored: readonly { readonly range: string; readonly reason: string }[];
  readonly findings: readonly FindingReading[];
}

/** The record of a ledger from which a workbook was drawn, as the workbook itself names it. */
export interface DrawnFrom {
  readonly seq: number;
  readonly hash: string;
  /** The only department whose findings it lists. */
  readonly department?: string;
}

/** The answer of `zhenggai read FILE --json`: what a workbook says, every cell accounted for. */
export interface WorkbookReading {
  readonly file: string;
  readonly unit?: string;
  /** The day of the workbook's 截至 or its date. */
  readonly asOf?: LocalDate;
  /** Where a ledger wrote the workbook: from which of its records. */
  readonly drawnFrom?: DrawnFrom;
  readonly sheets: readonly SheetReading[];
  readonly problems: readonly Problem[];
}
