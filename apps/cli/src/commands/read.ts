import path from 'node:path';
import { isRefusedReading, type SheetReading, type WorkbookReading } from '@zhenggai/core/reading';
import { fieldWords } from '@zhenggai/core/words';
import { readWorkbook } from '@zhenggai/spreadsheet';
import { tryInput } from '../files/readInput.ts';
import { machineCalendar } from '../ledger/machineCalendar.ts';
import { unreadReading } from '../ledger/unreadReading.ts';
import { findingCells } from '../print/findingCells.ts';
import { problemTable } from '../print/problems.ts';
import { progressBar } from '../print/progressBar.ts';
import { sayMissingYears } from '../print/sayMissingYears.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';

/** `zhenggai read FILE`: what is understood of a workbook; touches no ledger. */
export const run: Action = async (context, [file = ''], options) => {
  const bytes = await tryInput(context.io, file);
  const asOf = options.day('asOf');
  const calendar = await machineCalendar(context);
  const named = path.basename(file);
  const progress = progressBar(context);
  progress.at(0, 1, context.t(`正在读取 ${file}`, `reading ${file}`));
  const reading =
    bytes instanceof Failure
      ? unreadReading(named, bytes, context.language)
      : readWorkbook(bytes, {
          file: named,
          lang: context.language,
          deadlines: { calendar },
          ...(asOf !== undefined && { asOf }),
        });
  progress.end();
  if (context.wantsJson) context.printJson(reading);
  else if (isRefusedReading(reading)) sayRefused(context, reading);
  else printReading(context, reading);
  sayMissingYears(context, [reading]);
  return isRefusedReading(reading) ? exitCode.unreadable : exitCode.done;
};

/** A file that could not be read has no result to print: the reasons are for the eye. */
function sayRefused(context: Context, { file, sheets, problems }: WorkbookReading): void {
  const { t, say, style } = context;
  say(style.bad(t(`${file} 无法读取：`, `${file} cannot be read:`)));
  for (const sheet of sheets) say(style.dim(ignoredText(context, sheet)));
  say(problemTable(context, problems));
}

function ignoredText({ t }: Context, { name, reason = '' }: SheetReading): string {
  return t(`工作表“${name}”未采用：${reason}`, `Sheet “${name}” ignored: ${reason}`);
}

function printReading(context: Context, reading: WorkbookReading): void {
  const { t, style, print } = context;
  const { file, unit, asOf, sheets, problems } = reading;
  print(
    style.bold(
      [file, unit, asOf === undefined ? undefined : t(`截至 ${asOf}`, `as of ${asOf}`)]
        .filter(Boolean)
        .join('  '),
    ),
  );
  for (const sheet of sheets) printSheet(context, sheet);
  if (problems.length > 0) {
    print('');
    print(
      style.bold(
        t(
          `没有读懂或需要核对的 ${problems.length} 处`,
          `Not understood, or to be checked: ${problems.length}`,
        ),
      ),
    );
    print(problemTable(context, problems));
  }
}

function printSheet(context: Context, sheet: SheetReading): void {
  const { t, style, print, language } = context;
  print('');
  if (sheet.role === 'ignore') {
    print(style.dim(ignoredText(context, sheet)));
    return;
  }
  print(
    style.bold(
      t(
        `工作表“${sheet.name}”：${sheet.findings.length} 个问题，表头第 ${sheet.headerRows.join('、')} 行`,
        `Sheet “${sheet.name}”: ${sheet.findings.length} findings, header in row ${sheet.headerRows.join(', ')}`,
      ),
    ),
  );
  const columns = Object.entries(sheet.columns).map(
    ([field, letter]) => `${letter}=${fieldWords[field as keyof typeof fieldWords]?.[language] ?? field}`,
  );
  const others = Object.entries(sheet.otherColumns).map(([letter, caption]) => `${letter}=${caption}`);
  print(t(`列：${columns.join(' ')}`, `Columns: ${columns.join(' ')}`));
  if (others.length > 0)
    print(t(`原样保留的列：${others.join(' ')}`, `Columns kept as they are: ${others.join(' ')}`));
  for (const { range, reason } of sheet.ignored)
    print(style.dim(t(`未采用 ${range}：${reason}`, `Ignored ${range}: ${reason}`)));
  for (const finding of sheet.findings) {
    print('');
    print(
      t(
        `第 ${rowsText(finding.sourceRows)} 行  ${style.bold(`${finding.number} ${finding.title}`)}`,
        `Row ${rowsText(finding.sourceRows)}  ${style.bold(`${finding.number} ${finding.title}`)}`,
      ),
    );
    print(findingCells(context, finding, sheet));
  }
}

/** `4`, `4–6`, or `4、7` where they do not follow each other. */
function rowsText(rows: readonly number[]): string {
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  if (last - first !== rows.length - 1) return rows.join('、');
  return first === last ? String(first) : `${first}–${last}`;
}
