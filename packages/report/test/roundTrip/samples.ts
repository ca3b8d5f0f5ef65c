import { readdirSync, readFileSync } from 'node:fs';
import { readWorkbook } from '@zhenggai/spreadsheet';
import { Office } from './Office.ts';

/** Every workbook that the reader is tested with. */
export const samples: readonly URL[] = ['ledgers', 'ledgers-second']
  .map((name) => new URL(`../../../spreadsheet/test/${name}/`, import.meta.url))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => new URL(name, folder)),
  );

/** An office that has taken in a workbook, whatever its questions: those are another matter. */
export function importing(file: URL): Office {
  const office = Office.opened();
  const reading = readWorkbook(readFileSync(file), { file: file.pathname.split('/').at(-1) ?? '' });
  office.apply({ ...office.proposal(reading), questions: [] }, '2024-02-01');
  return office;
}
