import type { Cell } from '../grid/Grid.ts';
import type { SheetView } from '../grid/SheetView.ts';
import { findHeaders } from '../header/findHeaders.ts';
import type { Place, Problems } from '../problem/Problems.ts';
import type { ProblemCode } from '../problem/words.ts';
import { isInternalMark, markIn } from './markIn.ts';

/** Without a header the first rows are where a mark would stand. */
const titleRows = 4;

interface Found {
  readonly code: ProblemCode;
  readonly place: Place;
  readonly mark: string;
}

/**
 * Looks for classification marks in every sheet, hidden ones too: cells, comments, page headers, text boxes. Reports
 * where they stand and answers whether the workbook must be refused. Of a refused workbook nothing else is said.
 */
export function findMarks(views: readonly SheetView[], problems: Problems): boolean {
  const found = views.flatMap(marksOf);
  const refused = found.some(({ code }) => code === 'classification-mark');
  for (const { code, place, mark } of found)
    if (!refused || code === 'classification-mark') problems.add(code, place, { mark }, mark);
  return refused;
}

function marksOf(view: SheetView): Found[] {
  const { sheet } = view;
  const header = findHeaders(view)[0]?.top ?? titleRows + 1;
  const found: Found[] = [];
  const look = (text: string, place: Place, inTitle: boolean, struck = false, next = '') => {
    const mark = markIn(text, inTitle, next);
    if (mark)
      found.push({
        code: mark.lifted || struck ? 'classification-mark-lifted' : 'classification-mark',
        place,
        mark: mark.text,
      });
    else if (isInternalMark(text, inTitle))
      found.push({ code: 'internal-material', place, mark: text.trim() });
  };
  for (const [row, byColumn] of sheet.rows) {
    const cells = [...byColumn.values()];
    for (const [i, cell] of cells.entries()) {
      const place = { sheet: sheet.name, row, col: cell.col };
      if (mayBear(cell.text)) look(cell.text, place, row < header, isStruck(cell), cells[i + 1]?.text);
      if (cell.comment !== undefined && mayBear(cell.comment)) look(cell.comment, place, false);
    }
  }
  for (const { text } of sheet.loose) if (mayBear(text)) look(text, { sheet: sheet.name }, true);
  return found;
}

/** Most cells bear none: a quick look before the careful one. */
function mayBear(text: string): boolean {
  return /密|内\s*部/.test(text);
}

/** Where only part of a text is struck, it cannot be told whether the mark is: it counts. */
function isStruck({ struck }: Cell): boolean {
  return struck === 'whole';
}
