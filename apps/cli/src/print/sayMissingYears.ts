import type { WorkbookReading } from '@zhenggai/core/reading';
import type { Context } from '../shell/Context.ts';

/** Says what to do about time limits that name a month without a year, where nothing tells the year. */
export function sayMissingYears({ say, t, style }: Context, readings: readonly WorkbookReading[]): void {
  const deadlines = readings
    .flatMap(({ sheets }) => sheets)
    .flatMap(({ findings }) => findings)
    .flatMap(({ deadline, measures }) => [
      deadline,
      ...measures.flatMap((measure) => measure.deadline ?? []),
    ]);
  const missing = deadlines.filter(({ notes }) => notes.includes('yearMissing')).map(({ raw }) => raw);
  if (missing.length === 0) return;
  const [first] = missing;
  say(
    style.warn(
      t(
        `${missing.length} 个时限没有年份（如“${first}”），表中也没有截至日期：加 --as-of 日期（如 --as-of 2024-06-30）即可推定`,
        `${missing.length} time limits name no year (such as “${first}”), and the workbook no as-of date: --as-of DATE (such as --as-of 2024-06-30) supplies it`,
      ),
    ),
  );
}
