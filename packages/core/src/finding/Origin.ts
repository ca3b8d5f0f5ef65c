import type { CanonicalField } from '../reading/WorkbookReading.ts';

/** Where in a workbook a finding came from. */
export interface Origin {
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly cells: Readonly<Partial<Record<CanonicalField, string>>>;
}
