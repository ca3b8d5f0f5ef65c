import type { FindingReading } from '@zhenggai/core/reading';
import { columnNumber } from '../grid/address.ts';
import { report, type SheetContext } from './SheetContext.ts';

/** Reports numbers and titles that stand twice; numbers may begin anew below a heading or another header. */
export function reportRepeats(context: SheetContext, blocks: readonly (readonly FindingReading[])[]): void {
  const titles = new Map<string, string>();
  for (const findings of blocks) reportBlock(context, findings, titles);
}

function reportBlock(
  context: SheetContext,
  findings: readonly FindingReading[],
  titles: Map<string, string>,
): void {
  const numbers = new Map<string, string>();
  let category: string | undefined;
  for (const finding of findings) {
    const { number, title, cells } = finding;
    const numberCell = cells.number ?? '';
    const plain = number.replace(/\s+/g, '');
    const isElsewhere = numbers.size > 1 || category !== finding.category;
    category = finding.category;
    if (isElsewhere && /^[（(]?(0*1|一|①)[)）]?[、.．]?$/.test(plain)) numbers.clear();
    const before = numbers.get(plain);
    if (plain !== '' && before !== undefined && before !== numberCell)
      report(context, 'number-repeated', at(numberCell), { number, cell: before }, number);
    if (plain !== '') numbers.set(plain, numberCell);
    const words = title.replace(/\s+/g, '');
    const twin = titles.get(words);
    if (twin !== undefined) report(context, 'title-repeated', at(cells.title ?? ''), { cell: twin }, title);
    else titles.set(words, cells.title ?? '');
  }
}

function at(cell: string): { readonly row: number; readonly col: number } {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(row), col: columnNumber(letters) };
}
