import { readDeadline } from '../src/deadline/index.ts';
import { localDate } from '../src/index.ts';
import type { FindingReading, SheetReading, WorkbookReading } from '../src/reading/WorkbookReading.ts';

/** A complete row; a test states only what matters to it. */
export function aRow(
  row: number,
  changes: Partial<FindingReading> & { deadlineText?: string } = {},
): FindingReading {
  const { deadlineText = '2024年9月30日', ...rest } = changes;
  return {
    sourceRows: [row],
    number: String(row - 3),
    title: `第${row}项工作制度落实不到位`,
    category: '履职尽责方面',
    goal: '制度健全、执行到位',
    measures: [
      { marker: '1.', text: `修订第${row}项制度并印发`, cell: `D${row}` },
      { marker: '2.', text: `组织第${row}项制度培训`, cell: `D${row}` },
    ],
    owners: { leader: '分管副局长', departments: ['河道科'], person: '周航', cooperating: [] },
    deadline: readDeadline(deadlineText, { asOf: localDate('2024-02-01') }),
    cells: {
      number: `A${row}`,
      title: `C${row}`,
      deadline: `G${row}`,
      progress: `H${row}`,
      status: `I${row}`,
    },
    ...rest,
  };
}

export function aWorkbook(
  findings: readonly FindingReading[],
  changes: Partial<WorkbookReading> = {},
): WorkbookReading {
  const sheet: SheetReading = {
    name: '整改台账',
    role: 'ledger',
    headerRows: [3],
    columns: {
      number: 'A',
      category: 'B',
      title: 'C',
      measures: 'D',
      leader: 'E',
      department: 'F',
      deadline: 'G',
      progress: 'H',
      status: 'I',
      evidence: 'J',
      remark: 'K',
    },
    otherColumns: {},
    ignored: [],
    findings,
  };
  return {
    file: '台账.xlsx',
    unit: '青澜县水务局',
    asOf: localDate('2024-02-01'),
    sheets: [sheet],
    problems: [],
    ...changes,
  };
}
