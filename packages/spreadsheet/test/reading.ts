import type { FindingReading, Problem, SheetReading, WorkbookReading } from '@zhenggai/core/reading';
import { type ReadOptions, readWorkbook } from '../src/index.ts';
import { aWorkbook, type CellValue, type SheetSpec, type WorkbookSpec } from './aWorkbook.ts';

/** Reads a workbook that is built from a description. */
export function read(spec: WorkbookSpec | SheetSpec, options: Partial<ReadOptions> = {}): WorkbookReading {
  return readWorkbook(aWorkbook(spec), { file: '台账.xlsx', ...options });
}

/** The first sheet of such a workbook. */
export function readSheetOf(
  spec: WorkbookSpec | SheetSpec,
  options: Partial<ReadOptions> = {},
): SheetReading {
  const [sheet] = read(spec, options).sheets;
  if (!sheet) throw new Error('the workbook was refused');
  return sheet;
}

/** The findings of its first sheet. */
export function findingsOf(
  spec: WorkbookSpec | SheetSpec,
  options: Partial<ReadOptions> = {},
): readonly FindingReading[] {
  return readSheetOf(spec, options).findings;
}

/** The first finding. */
export function findingIn(
  spec: WorkbookSpec | SheetSpec,
  options: Partial<ReadOptions> = {},
): FindingReading {
  const [finding] = findingsOf(spec, options);
  if (!finding) throw new Error('no finding was read');
  return finding;
}

/** Problems as `code cell`, in order. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ code, cell }) => (cell === '' ? code : `${code} ${cell}`));
}

/** A header and one finding in which one column says what a test is about. */
export function withColumn(caption: string, ...values: readonly CellValue[]): SheetSpec {
  return {
    rows: [
      ['序号', '反馈问题', '整改措施', caption],
      ...values.map((value, i): CellValue[] => [i + 1, `第${i + 1}个问题`, '修订制度。', value]),
    ],
  };
}
