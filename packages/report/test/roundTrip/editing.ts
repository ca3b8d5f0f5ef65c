import type { Sheet, SheetRow, Workbook } from '@zhenggai/spreadsheet/write';

/** A place in a workbook's model, as a person at the sheet sees it. */
interface At {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Title, facts and captions stand above the first row of data. */
const rowsAbove = 3;

/** The cell of a finding, by its code and a caption; `below` counts down from the finding's first row. */
export function cellAt(
  { sheets }: Workbook,
  code: string,
  caption: string,
  below = 0,
): (At & { readonly address: string; readonly text: string }) | undefined {
  for (const [sheet, { rows, columns }] of sheets.entries()) {
    const codes = columns.findIndex((column) => column.caption === '整改编码');
    const column = columns.findIndex((one) => one.caption === caption);
    const first = rows.findIndex(({ cells }) => cells[codes] === code);
    if (first < 0 || column < 0) continue;
    const row = first + below;
    if (below > 0 && !rows[row]?.continues?.includes(codes)) return undefined;
    const letter = column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
    return {
      sheet,
      row,
      column,
      address: `${letter}${row + rowsAbove + 1}`,
      text: rows[row]?.cells[column] ?? '',
    };
  }
  return undefined;
}

/** The workbook with another text in one cell. */
export function typed(workbook: Workbook, at: At, text: string): Workbook {
  return onSheet(workbook, at.sheet, (rows) =>
    rows.map((row, i) =>
      i === at.row ? { ...row, cells: row.cells.map((old, c) => (c === at.column ? text : old)) } : row,
    ),
  );
}

/** The workbook without a finding's rows. */
export function deleted(workbook: Workbook, code: string): Workbook {
  const at = cellAt(workbook, code, '整改编码');
  if (at === undefined) throw new Error(`no ${code}`);
  return onSheet(workbook, at.sheet, (rows) => {
    const next = rows.findIndex((row, i) => i > at.row && !row.continues?.includes(at.column));
    return [...rows.slice(0, at.row), ...(next < 0 ? [] : rows.slice(next))];
  });
}

/** The workbook with a row at the end of a sheet, told by captions. */
export function appended(workbook: Workbook, said: Readonly<Record<string, string>>, sheet = 0): Workbook {
  const columns: Sheet['columns'] = workbook.sheets[sheet]?.columns ?? [];
  return onSheet(workbook, sheet, (rows) => [
    ...rows,
    { cells: columns.map(({ caption }) => said[caption] ?? '') },
  ]);
}

export function onSheet(
  workbook: Workbook,
  sheet: number,
  change: (rows: readonly SheetRow[]) => readonly SheetRow[],
): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((one, i) => (i === sheet ? { ...one, rows: change(one.rows) } : one)),
  };
}
