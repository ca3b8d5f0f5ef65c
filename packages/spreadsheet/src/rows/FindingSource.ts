import type { CanonicalField } from '@zhenggai/core/reading';
import type { Cell } from '../grid/Grid.ts';
import type { TickColumn } from '../header/Layout.ts';
import type { FieldCell } from './cellsOfField.ts';

/** Where a finding is read from, a table's rows or a form: its cells field by field. */
export interface FindingSource {
  readonly rows: readonly number[];
  readonly number: string;
  readonly title: string;
  /** The heading inside the table that it stands under. */
  readonly heading?: Cell;
  /** Cells of a field; each is thereby accounted for. */
  readonly cells: Readonly<Record<CanonicalField, readonly FieldCell[]>>;
  /** Cells of days on which work begins. */
  readonly starts: readonly FieldCell[];
  /** Where the status is spread over ticks. */
  readonly ticks?: { readonly columns: readonly TickColumn[]; readonly cells: readonly FieldCell[] };
  /** Texts that no field claims, by caption. */
  readonly extra: Readonly<Record<string, string>>;
  readonly moneyUnit?: string;
  /** Whether measures in rows of their own may have owners, deadlines, progress of their own. */
  readonly measuresApart: boolean;
}
