import type { FindingReading } from '../reading/WorkbookReading.ts';

/** What the last import of its unit said of a finding: the base of the next three-way comparison. */
export interface KeptReading {
  readonly import: string;
  readonly sheet: string;
  readonly reading: FindingReading;
}
