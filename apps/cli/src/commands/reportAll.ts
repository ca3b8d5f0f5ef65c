import path from 'node:path';
import { digestOfBytes } from '@zhenggai/core';
import {
  composeSet,
  fileData,
  formats,
  type ReportSet,
  render,
  setIndex,
  type WrittenFile,
} from '@zhenggai/report';
import { checkIndex, indexFormats, indexName } from '../files/indexTarget.ts';
import { makeFolder } from '../files/makeFolder.ts';
import { checkFiles, writeFiles } from '../files/writeFiles.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { documentViewOf } from '../ledger/documentViewOf.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { sayTypefaces } from '../print/sayTypefaces.ts';
import { owedJson, setLines } from '../print/setLines.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai report all`: the month's set into a folder, its index last: a folder without one is not complete. */
export const run: Action = (context, _, options) =>
  withLedger(context, 'read', async (open) => {
    const { io } = context;
    const folder = path.resolve(io.cwd, options.needed('out'));
    const asked = formats.filter((format) => options.texts('format').includes(format));
    const set = composeSet(
      await documentViewOf(context, open, options),
      asked.length === 0 ? undefined : asked,
    );
    const target = { open, folder, files: set.files };
    await checkFiles(context, target);
    await checkIndex(context, { folder, open });
    await makeFolder(io, folder);
    for (const format of indexFormats) await io.files.remove(path.join(folder, indexName(format)));
    const written = await writeFiles(context, target);
    const index = await writeIndex(context, { folder, set, written });
    sayWhat(context, { folder, set, written, index });
    sayTypefaces(
      context,
      set.files.map(({ format }) => format),
    );
    return exitCode.done;
  });

async function writeIndex(
  { io }: Context,
  given: { readonly folder: string; readonly set: ReportSet; readonly written: readonly WrittenFile[] },
): Promise<readonly WrittenFile[]> {
  const { folder, set, written } = given;
  const document = setIndex(set, written);
  const index: WrittenFile[] = [];
  for (const format of indexFormats) {
    const bytes = await render(document, format);
    await writeWhole(io, path.join(folder, indexName(format)), bytes);
    index.push({ path: indexName(format), digest: digestOfBytes(bytes), size: bytes.length });
  }
  return index;
}

function sayWhat(
  context: Context,
  given: {
    readonly folder: string;
    readonly set: ReportSet;
    readonly written: readonly WrittenFile[];
    readonly index: readonly WrittenFile[];
  },
): void {
  const { folder, set, written, index } = given;
  const shown = path.relative(context.io.cwd, folder) || '.';
  const { asOf, knownAt, ledger } = set;
  if (!context.wantsJson) {
    context.print(setLines(context, { shown, set }));
    return;
  }
  context.printJson({
    folder: shown,
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    ledger: { id: ledger.id, ...ledger.head },
    files: set.files.map((file) => fileData(file, written)),
    index: index.map(({ path: file, digest, size }) => ({ file, digest, size })),
    owed: set.owed.map((one) => owedJson(one, context.language)),
  });
}
