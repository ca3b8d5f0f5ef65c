import { june, march } from './sampleRows.ts';
import { sampleWorkbook } from './sampleWorkbook.ts';

const unit = '青澜县水务局';

/** The sample workbooks by their file names: the ledger of March, and its next version of June. */
export async function samples(): Promise<readonly { readonly file: string; readonly bytes: Uint8Array }[]> {
  return [
    { file: 'ledger-2024-03.xlsx', bytes: await sampleWorkbook({ unit, asOf: '2024年3月1日', rows: march }) },
    { file: 'ledger-2024-06.xlsx', bytes: await sampleWorkbook({ unit, asOf: '2024年6月28日', rows: june }) },
  ];
}
