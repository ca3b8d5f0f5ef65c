import { strFromU8, strToU8 } from 'fflate';
import { normaliseZip } from './normaliseZip.ts';
import { sheetNames } from './sheetNames.ts';
import { sheetOf } from './sheetOf.ts';
import { defaultFont } from './styles.ts';
import type { Workbook } from './Workbook.ts';

/**
 * The bytes of a workbook as `.xlsx`: A4 landscape, one page wide, the header on every page. The same workbook gives
 * the same bytes on every machine. Throws a `RangeError` naming the cell for a text longer than a cell holds (32,767
 * UTF-16 units): nothing is cut off.
 */
export async function writeWorkbook({ title, day, sheets }: Workbook): Promise<Uint8Array> {
  // The library is large: loaded only when something is written.
  const { writeXlsx } = await import('hucre/xlsx');
  const names = sheetNames(sheets.map(({ name }) => name));
  const moment = new Date(`${day}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, i) => sheetOf({ ...sheet, name: names[i] ?? sheet.name })),
    properties: {
      title,
      creator: 'zhenggai',
      lastModifiedBy: 'zhenggai',
      created: moment,
      modified: moment,
    },
    defaultFont,
  });
  return normaliseZip(bytes, withoutCalculation);
}

/** Nothing here is computed; a workbook that is computed when it opens asks to be saved when it closes. */
function withoutCalculation(name: string, part: Uint8Array): Uint8Array {
  if (name !== 'xl/workbook.xml') return part;
  return strToU8(strFromU8(part).replace(/<calcPr [^>]*\/>/, ''));
}
