import { writeWorkbook } from '@zhenggai/spreadsheet/write';
import { today } from './aLedger.ts';

const captions = [
  '序号',
  '问题',
  '整改目标',
  '整改措施',
  '责任领导',
  '责任部门',
  '责任人',
  '整改时限',
  '整改进展',
  '完成情况',
];

/** A row of a unit's workbook; what is left out is empty. */
export interface Row {
  readonly number: string;
  readonly title: string;
  readonly measures?: string;
  readonly departments?: string;
  readonly deadline?: string;
  readonly progress?: string;
  readonly status?: string;
}

/** The bytes of an invented workbook of 青澜县水务局. */
export function aWorkbookFile(rows: readonly Row[], facts = '截至日期：2024年6月18日'): Promise<Uint8Array> {
  return writeWorkbook({
    title: '整改台账',
    day: today,
    sheets: [
      {
        name: '问题清单',
        title: '青澜县水务局整改台账',
        facts,
        columns: captions.map((caption) => ({ caption, width: 16, align: 'start' })),
        rows: rows.map(({ number, title, measures = '', departments = '', deadline = '', ...more }) => ({
          cells: [
            number,
            title,
            '',
            measures,
            '',
            departments,
            '',
            deadline,
            more.progress ?? '',
            more.status ?? '',
          ],
        })),
      },
    ],
  });
}

/** The body and headers of a form with one file. */
export async function aForm(
  bytes: Uint8Array | string,
  name: string,
  fields: Readonly<Record<string, string>> = {},
) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set('file', new Blob([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)]), name);
  const body = new Response(form);
  return {
    payload: Buffer.from(await body.arrayBuffer()),
    headers: { 'content-type': body.headers.get('content-type') ?? '' },
  };
}
