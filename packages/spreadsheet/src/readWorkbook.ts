import { chinaCalendar } from '@zhenggai/core/calendar';
import type { DeadlineContext } from '@zhenggai/core/deadline';
import type { DrawnFrom, LocalDate, SheetReading, WorkbookReading } from '@zhenggai/core/reading';
import { FileRefused } from './bytes/FileRefused.ts';
import { defaultLimits, type Limits } from './bytes/Limits.ts';
import { readGrid } from './grid/readGrid.ts';
import { SheetView } from './grid/SheetView.ts';
import { findMarks } from './marks/findMarks.ts';
import { Problems } from './problem/Problems.ts';
import type { Lang } from './problem/problemWords.ts';
import { readSheet } from './readSheet.ts';

/** How a workbook is to be read. */
export interface ReadOptions {
  /** The file's name, as the answer is to state it. */
  readonly file: string;
  /** Read texts without a year against this day instead of the workbook's own 截至. Today is never used. */
  readonly asOf?: LocalDate;
  /**
   * What deadlines are read against: a ledger's own days, its calendar, its policies (`deadlineContextOf`). Its `asOf`
   * does not count here. Left out: the shipped calendar, and no day that periods count from.
   */
  readonly deadlines?: DeadlineContext;
  /** Language of messages and reasons. */
  readonly lang?: Lang;
  readonly limits?: Partial<Limits>;
}

/**
 * Reads a workbook: what each sheet says, finding by finding, and what could not be read, cell by cell. Never throws
 * for what a file holds: a file that is refused answers without findings, the reason among `problems` (`file-empty`,
 * `file-encrypted`, `file-truncated`, `zip-bomb`, `classification-mark` …). Nothing is computed: formulas stay text.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions): WorkbookReading {
  const { file, asOf, deadlines = { calendar: chinaCalendar }, lang = 'zh-CN' } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const problems = new Problems(lang);
  const refused = (): WorkbookReading => ({ file, sheets: [], problems: problems.all });
  try {
    const grid = readGrid(bytes, limits);
    const views = grid.sheets.map((sheet) => new SheetView(sheet));
    if (findMarks(views, problems)) return refused();
    let unit: string | undefined;
    let workbookAsOf: LocalDate | undefined;
    let drawnFrom: DrawnFrom | undefined;
    const sheets: SheetReading[] = [];
    for (const view of views) {
      const { reading, info } = readSheet(view, {
        problems,
        lang,
        date1904: grid.date1904,
        deadlines,
        ...(asOf === undefined ? {} : { asOf }),
        ...(workbookAsOf === undefined ? {} : { workbookAsOf }),
      });
      sheets.push(reading);
      unit ??= info.unit;
      drawnFrom ??= info.drawnFrom;
      if (
        workbookAsOf !== undefined &&
        info.asOf !== undefined &&
        info.asOf !== workbookAsOf &&
        reading.role !== 'ignore'
      )
        problems.add('as-of-differs', { sheet: view.sheet.name }, { day: info.asOf, other: workbookAsOf });
      workbookAsOf ??= info.asOf;
    }
    if (sheets.every(({ role }) => role === 'ignore')) problems.add('no-header', {});
    return {
      file,
      ...(unit === undefined ? {} : { unit }),
      ...(workbookAsOf === undefined ? {} : { asOf: workbookAsOf }),
      ...(drawnFrom === undefined ? {} : { drawnFrom }),
      sheets,
      problems: problems.all,
    };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    problems.add(error.code, {}, error.facts);
    return refused();
  }
}
