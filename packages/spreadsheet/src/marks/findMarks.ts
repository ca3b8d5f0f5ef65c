import { classificationMark, isInternalMark } from '@zhenggai/core/marks';
import type { Cell } from '../grid/Grid.ts';
import type { SheetView } from '../grid/SheetView.ts';
import { findHeaders } from '../header/findHeaders.ts';
import type { Place, Problems } from '../problem/Problems.ts';
import type { ProblemCode } from '../problem/problemWords.ts';

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
  const look = (text: string, at: Omit<Place, 'sheet'>, isTitle: boolean, struck = false, next = '') => {
    const mark = classificationMark(text, { isTitle, next });
    if (mark)
      found.push({
        code: mark.isLifted || struck ? 'classification-mark-lifted' : 'classification-mark',
        place: { sheet: sheet.name, ...at },
        mark: mark.text,
      });
    else if (isInternalMark(text, { isTitle }))
      found.push({ code: 'internal-material', place: { sheet: sheet.name, ...at }, mark: text.trim() });
  };
  for (const [row, cells] of sheet.rows)
    cells.forEach((cell, i) => {
      const { col, text, comment } = cell;
      look(text, { row, col }, row < header, isStruck(cell), cells[i + 1]?.text);
      if (comment !== undefined) look(comment, { row, col }, false);
    });
  for (const { text } of sheet.loose) look(text, {}, true);
  return found;
}

/** Where only part of a text is struck, it cannot be told whether the mark is: it counts. */
function isStruck({ struck }: Cell): boolean {
  return struck === 'whole';
}
