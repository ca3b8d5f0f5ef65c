import { writeXlsx } from 'hucre/xlsx';
import { captions, findingRows } from './findingRows.ts';

/** A ledger workbook as an office keeps one: a title, a line with unit and 截至, captions, a finding a row. */
export function ledgerWorkbook(findings: number): Promise<Uint8Array> {
  const wrapped = { style: { alignment: { wrapText: true, vertical: 'center' } } } as const;
  const rows = [
    ['青澜县水务局落实县委巡察反馈意见整改台账'],
    ['填报单位：青澜县水务局　　截至：2024年3月1日'],
    [...captions],
    ...findingRows(findings),
  ].map((row) => [...row]);
  const cells = new Map(rows.flatMap((row, r) => row.map((_, c) => [`${r},${c}`, wrapped] as const)));
  const merges = [0, 1].map((row) => ({
    startRow: row,
    startCol: 0,
    endRow: row,
    endCol: captions.length - 1,
  }));
  return writeXlsx({ sheets: [{ name: '整改台账', rows, cells, merges }] });
}
