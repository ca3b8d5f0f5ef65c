import path from 'node:path';
import type { LocalDate } from '@zhenggai/core';
import { isLocalDate } from '@zhenggai/core/reading';
import { samples } from '../../demo/samples.ts';
import { servedClerk, servedEvidence, servedSteps } from '../../demo/servedSteps.ts';
import type { Context } from '../shell/Context.ts';
import type { Io } from '../shell/Io.ts';

const minute = 60_000;
const sampleFolder = 'samples';

/** Makes the sample ledger in a folder, by the commands that people would have given on the days of the sample. */
export async function fillDemo(context: Context, folder: string): Promise<string> {
  const { files } = context.io;
  await files.makeFolder(path.join(folder, 'evidence'));
  for (const { name, content } of servedEvidence)
    await files.write(path.join(folder, 'evidence', name), content);
  await files.makeFolder(path.join(folder, sampleFolder));
  for (const { file, bytes } of await samples())
    await files.write(path.join(folder, sampleFolder, file), bytes);
  const lines = servedSteps({ samples: sampleFolder });
  for (const [i, line] of lines.entries()) {
    const said: string[] = [];
    const at = Date.parse(`${dayOf(lines.slice(i))}T09:00:00+08:00`) + i * minute;
    const exit = await context.runIn(surroundings(context.io, { folder, at, said }), line);
    if (exit !== 0) throw new Error(`the sample ledger stops at: ${line.join(' ')}\n${said.join('')}`);
  }
  return path.join(folder, 'ledger.db');
}

/** The day of the first line that names one: a workbook comes in on the day on which the work goes on. */
function dayOf(lines: readonly (readonly string[])[]): LocalDate {
  const days = lines.map((line) => line[line.indexOf('--on') + 1]);
  const day = days.find(isLocalDate);
  if (day === undefined) throw new RangeError('no day in the rest of the sample');
  return day;
}

/** As the command line finds them in that folder on that day, at the clerk's desk; what it prints nobody reads. */
function surroundings(
  io: Io,
  { folder, at, said }: { readonly folder: string; readonly at: number; readonly said: string[] },
): Io {
  const unseen = { write: (text: string) => said.push(text), isTty: false };
  return {
    ...io,
    stdout: unseen,
    stderr: unseen,
    stdin: {
      isTty: false,
      readAll: async () => '',
      chunks: async function* () {},
      ask: async () => undefined,
    },
    env: { ZHENGGAI_ACTOR: servedClerk },
    cwd: folder,
    now: () => new Date(at),
  };
}
