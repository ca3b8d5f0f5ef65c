import path from 'node:path';
import { digestOfBytes } from '@zhenggai/core';
import { render, type SetFile, type WrittenFile } from '@zhenggai/report';
import type { OpenLedger } from '../ledger/withLedger.ts';
import { progressBar } from '../print/progressBar.ts';
import type { Context } from '../shell/Context.ts';
import { makeFolder } from './makeFolder.ts';
import { checkOutTarget, heldBy } from './outTarget.ts';
import { writeWhole } from './writeWhole.ts';

/** Files on their way into a folder of the disk. */
export interface FolderTarget {
  readonly open: OpenLedger;
  /** Absolute. */
  readonly folder: string;
  readonly files: readonly SetFile[];
}

/** Sees to it that none of the files replaces what is not ours: before the first of them is written. */
export async function checkFiles(context: Context, { open, folder, files }: FolderTarget): Promise<void> {
  const held = heldBy(open);
  for (const { path: name, format } of files)
    await checkOutTarget(context, { place: path.join(folder, name), format, held });
}

/** Renders and writes files into a folder, each whole or not at all; the progress shows on a terminal. */
export async function writeFiles(
  context: Context,
  { folder, files }: FolderTarget,
): Promise<readonly WrittenFile[]> {
  const progress = progressBar(context);
  const written: WrittenFile[] = [];
  try {
    for (const [index, { path: name, document, format }] of files.entries()) {
      progress.at(index, files.length, name);
      const place = path.join(folder, name);
      const bytes = await render(document(), format);
      await makeFolder(context.io, path.dirname(place));
      await writeWhole(context.io, place, bytes);
      written.push({ path: name, digest: digestOfBytes(bytes), size: bytes.length });
    }
  } finally {
    progress.end();
  }
  return written;
}
