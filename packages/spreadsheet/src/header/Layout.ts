import type { CanonicalField, StatusValue } from '@zhenggai/core/reading';
import type { CaptionedColumn, HeaderRows } from './Header.ts';

/** A column of ticks whose caption is a status word: 已完成, 正在整改. */
export interface TickColumn {
  readonly col: number;
  readonly caption: string;
  readonly value: StatusValue;
}

/** What each column of a block holds. */
export interface Layout {
  readonly header: HeaderRows;
  /** Columns of a field; several where it is spread over them (months of progress). */
  readonly fields: ReadonlyMap<CanonicalField, readonly CaptionedColumn[]>;
  readonly ticks: readonly TickColumn[];
  /** Days on which work begins, beside a column of deadlines. */
  readonly starts: readonly CaptionedColumn[];
  /** Columns that no field claims, beginnings included. */
  readonly extras: readonly CaptionedColumn[];
  /** Columns of another table that stands beside the ledger. */
  readonly beside: readonly CaptionedColumn[];
  readonly left: number;
  readonly right: number;
  /** How far uncaptioned cells to the right still belong to the ledger: up to the first blank column. */
  readonly reach: number;
  /** The unit that a caption or a line above names for money, e.g. 万元. */
  readonly moneyUnit?: string;
}

/** The only column of a field, where it has one. */
export function columnOf(layout: Layout, field: CanonicalField): number | undefined {
  return layout.fields.get(field)?.[0]?.col;
}
