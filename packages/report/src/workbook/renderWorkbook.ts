import { writeWorkbook } from '@zhenggai/spreadsheet/write';
import type { ReportDocument } from '../document/nodes.ts';

/** The document's workbook as `.xlsx`. Throws a `RangeError` for a document that carries none. */
export async function renderWorkbook({ workbook, template }: ReportDocument): Promise<Uint8Array> {
  if (workbook === undefined) throw new RangeError(`the document “${template}” carries no workbook`);
  return writeWorkbook(workbook);
}
