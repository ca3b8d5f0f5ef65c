import path from 'node:path';
import { digestOfBytes, type LocalDate, type Refusal } from '@zhenggai/core';
import type { DeadlineContext } from '@zhenggai/core/deadline';
import type { WorkbookReading } from '@zhenggai/core/reading';
import { readWorkbook } from '@zhenggai/spreadsheet';
import { tryInput } from '../files/readInput.ts';
import { progressBar } from '../print/progressBar.ts';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';
import { unreadReading } from './unreadReading.ts';

/** A workbook as it was read; of one that is not there its reading says so. */
export interface ImportInput {
  /** As it was named on the command line. */
  readonly file: string;
  /** Without its folder. */
  readonly name: string;
  readonly fileDigest: string;
  readonly reading: WorkbookReading;
  /** The day on which it happens: the one asked for, else the workbook's, else today. */
  readonly on: LocalDate;
}

/** Reads the named workbooks, each by what is known of missing years, and of what the ledger's deadlines are read against. */
export async function readInputs(
  context: Context,
  files: readonly string[],
  { asOf, deadlines }: { readonly asOf?: LocalDate | undefined; readonly deadlines: DeadlineContext },
): Promise<readonly ImportInput[]> {
  const { io, language, t, askedOn, today } = context;
  const progress = progressBar(context);
  const inputs: ImportInput[] = [];
  try {
    for (const [i, file] of files.entries()) {
      progress.at(i, files.length, t(`正在读取 ${file}`, `reading ${file}`));
      const bytes = await tryInput(io, file);
      const name = path.basename(file);
      const isThere = !(bytes instanceof Failure);
      const reading = isThere
        ? readWorkbook(bytes, {
            file: name,
            lang: language,
            ...(asOf !== undefined && { asOf }),
            deadlines,
          })
        : unreadReading(name, bytes, language);
      const fileDigest = isThere ? digestOfBytes(bytes) : '';
      inputs.push({ file, name, fileDigest, reading, on: askedOn ?? reading.asOf ?? asOf ?? today });
    }
    return inputs;
  } finally {
    progress.end();
  }
}

/** Workbooks that name a day that has not come, while nobody said on which day they happen. */
export function inputsOfTheFuture(
  { today, askedOn }: Context,
  inputs: readonly ImportInput[],
): readonly Refusal[] {
  if (askedOn !== undefined) return [];
  return inputs
    .filter(({ on }) => on > today)
    .map(({ file, on }) => ({ code: 'workbook-in-future', facts: { file, date: on, today } }));
}
