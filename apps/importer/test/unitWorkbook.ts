import { writeXlsx } from 'hucre/xlsx';

/** One row of a unit's workbook. */
export interface UnitRow {
  readonly number: string;
  readonly title: string;
  readonly measures: string;
  readonly department: string;
  readonly deadline: string;
  readonly progress?: string;
  readonly status?: string;
  readonly code?: string;
}

const captions: readonly (readonly [keyof UnitRow, string])[] = [
  ['number', '序号'],
  ['title', '反馈问题'],
  ['measures', '整改措施'],
  ['department', '责任部门'],
  ['deadline', '整改时限'],
  ['progress', '整改进展'],
  ['status', '整改状态'],
];

export interface UnitWorkbook {
  /** What the line above the table says; none where the unit forgot it. */
  readonly unit?: string;
  readonly asOf?: string;
  readonly rows: readonly UnitRow[];
  /** Stands in front of everything: a mark, say. */
  readonly mark?: string;
}

const written = new Map<string, Promise<Uint8Array>>();

/** A unit's workbook as an office sends it out: title, unit and 截至, captions, a finding a row. The same one, the same bytes. */
export function unitWorkbook(workbook: UnitWorkbook): Promise<Uint8Array> {
  const key = JSON.stringify(workbook);
  const bytes = written.get(key) ?? writeWorkbook(workbook);
  written.set(key, bytes);
  return bytes;
}

function writeWorkbook({ unit, asOf, rows, mark }: UnitWorkbook): Promise<Uint8Array> {
  const said = [
    ...(unit === undefined ? [] : [`填报单位：${unit}`]),
    ...(asOf === undefined ? [] : [`截至：${asOf}`]),
  ];
  const lines = [
    ...(mark === undefined ? [] : [[mark]]),
    ['巡察反馈意见整改台账'],
    ...(said.length === 0 ? [] : [[said.join('　　')]]),
    captions.map(([, caption]) => caption),
    ...rows.map((row) => captions.map(([field]) => row[field] ?? null)),
  ];
  return writeXlsx({ sheets: [{ name: '整改台账', rows: lines }] });
}

const subjects = [
  '物资采购验收',
  '值班值守',
  '项目资金拨付',
  '固定资产登记',
  '档案归集',
  '公务用车',
  '合同审查',
];
const faults = ['把关不严', '记录不完整', '制度缺失', '责任不清', '进度滞后'];

/** Rows of a unit that no other unit's rows are like: each unit has its own places and works. */
export function rowsOf(unit: string, count: number): readonly UnitRow[] {
  return Array.from({ length: count }, (_, i) => {
    const subject = subjects[i % subjects.length];
    const fault = faults[Math.floor(i / subjects.length) % faults.length];
    const at = String.fromCharCode(0x4e00 + ((unit.length * 131 + i * 37) % 2000));
    return {
      number: String(i + 1),
      title: `${unit}${at}字号${subject}${fault}`,
      measures: `1.修订${subject}办法；\n2.对${at}字号${subject}逐项复查。`,
      department: unit,
      deadline: '2024年9月30日',
    };
  });
}
