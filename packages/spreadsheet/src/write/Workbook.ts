import type { LocalDate } from '@zhenggai/core/reading';

/**
 * A workbook to be written: what stands in its cells and how it is meant, never how a library says it. Every text is
 * data: it is written as text, whatever it begins with.
 */
export interface Workbook {
  /** The file's own title, among its properties. */
  readonly title: string;
  /** The day it speaks of; the file's properties bear it instead of the moment it was made. */
  readonly day: LocalDate;
  readonly sheets: readonly Sheet[];
}

/** One sheet: a title over the whole width, a line of facts below it, the captions, and the rows. */
export interface Sheet {
  readonly name: string;
  readonly title?: string;
  /** Stands under the title: 填报单位：… 截至日期：… */
  readonly facts?: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** How many columns stay in sight when the others are scrolled. */
  readonly fixedColumns?: number;
}

export interface SheetColumn {
  readonly caption: string;
  /** Width in characters of the default font, as spreadsheets count. */
  readonly width: number;
  readonly align: 'start' | 'center';
  /** Offered as a drop-down list; other text may still be typed. */
  readonly choices?: readonly string[];
  /** What the ledger fills in and nobody is to type: shaded. */
  readonly isFilledIn?: true;
}

export interface SheetRow {
  /** A text for each column, empty where there is none. */
  readonly cells: readonly string[];
  /** Columns (from 0) whose cell continues the one above: merged with it. */
  readonly continues?: readonly number[];
}
