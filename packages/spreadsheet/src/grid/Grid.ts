import type { LocalDate } from '@zhenggai/core/reading';

export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'formula-without-value';

/** A cell that says something: text, value, or at least a colour or a note. */
export interface Cell {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly col: number;
  /** What it says, as text: a date as its ISO day, a percentage as shown, other numbers in full. */
  readonly text: string;
  readonly kind: CellKind;
  readonly value?: number;
  readonly day?: LocalDate;
  /** The number format of a date cell: it may show only year and month. */
  readonly format?: string;
  /** Struck through, wholly or in part: withdrawn. */
  readonly struck?: 'whole' | 'part';
  /** The colour of its ground, `RRGGBB` or a theme's name for it. */
  readonly fill?: string;
  readonly comment?: string;
  /** A picture placed in the cell (WPS `DISPIMG`). */
  readonly picture?: true;
}

/** A merged range, 1-based, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Text of a sheet that stands in no cell: page header and footer, text boxes. */
export interface LooseText {
  readonly where: 'page-header' | 'text-box';
  readonly text: string;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** A chart or macro sheet has no cells; a part that cannot be read neither. */
  readonly content: 'cells' | 'none' | 'unreadable';
  /** The cells of each row; rows ascend, and columns within a row. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
  readonly merges: readonly Merge[];
  /** Ground colours by `cellKey`, of empty cells too. */
  readonly fills: ReadonlyMap<number, string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  readonly loose: readonly LooseText[];
  readonly pictures: number;
}

/** What every source of bytes comes to: sheets of cells. */
export interface Grid {
  readonly sheets: readonly Sheet[];
  /** Serials count from 1904-01-01 instead of 1899-12-30. */
  readonly date1904: boolean;
}
