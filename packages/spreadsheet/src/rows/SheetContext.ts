import type { DeadlineContext } from '@zhenggai/core/deadline';
import type { Account } from '../account/Account.ts';
import type { Cell } from '../grid/Grid.ts';
import type { SheetView } from '../grid/SheetView.ts';
import type { Problems } from '../problem/Problems.ts';
import type { Lang, ProblemCode } from '../problem/problemWords.ts';
import type { Facts } from '../problem/Words.ts';

/** What reading one sheet needs at hand. */
export interface SheetContext {
  readonly view: SheetView;
  readonly account: Account;
  readonly problems: Problems;
  /** What deadlines are read against. */
  readonly deadlines: DeadlineContext;
  /** The workbook's serials count from 1904. */
  readonly date1904: boolean;
  readonly lang: Lang;
}

/** Reports a problem of a cell. */
export function report(
  { view, problems }: Pick<SheetContext, 'view' | 'problems'>,
  code: ProblemCode,
  cell: Pick<Cell, 'row' | 'col'>,
  facts: Facts = {},
  seen?: string,
): void {
  problems.add(code, { sheet: view.sheet.name, row: cell.row, col: cell.col }, facts, seen);
}
