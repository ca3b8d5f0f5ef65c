import { writeXlsx } from 'hucre/xlsx';
import type { SampleRow } from './sampleRows.ts';

const captions: readonly (readonly [keyof SampleRow, string, number])[] = [
  ['number', '序号', 6],
  ['category', '类别', 18],
  ['title', '反馈问题', 30],
  ['goal', '整改目标', 22],
  ['measures', '整改措施', 40],
  ['leader', '责任领导', 10],
  ['department', '责任部门', 14],
  ['person', '责任人', 10],
  ['cooperating', '配合部门', 14],
  ['deadline', '整改时限', 16],
  ['progress', '整改进展', 34],
  ['status', '整改状态', 10],
  ['evidence', '佐证材料', 16],
  ['remark', '备注', 16],
];

/** A ledger workbook as an office keeps one: a title, a line with unit and 截至, captions, a finding a row. */
export function sampleWorkbook({
  unit,
  asOf,
  rows,
}: {
  readonly unit: string;
  /** As the line says it: 2024年3月1日. */
  readonly asOf: string;
  readonly rows: readonly SampleRow[];
}): Promise<Uint8Array> {
  const width = captions.length - 1;
  const lines = [
    [`${unit}落实县委巡察反馈意见整改台账`],
    [`填报单位：${unit}　　截至：${asOf}`],
    captions.map(([, caption]) => caption),
    ...rows.map((row) => captions.map(([field]) => row[field] ?? null)),
  ];
  const wrapped = { style: { alignment: { wrapText: true, vertical: 'center' } } } as const;
  const cells = new Map(
    lines.flatMap((line, row) => line.map((_, col) => [`${row},${col}`, wrapped] as const)),
  );
  return writeXlsx({
    sheets: [
      {
        name: '整改台账',
        rows: lines,
        cells,
        columns: captions.map(([, , wide]) => ({ width: wide })),
        merges: [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: width })),
        freezePane: { rows: 3 },
      },
    ],
  });
}
