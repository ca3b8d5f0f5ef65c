import type { Refusal } from '@zhenggai/core';
import { applyImport, type ImportStep, type Rehearsal } from '@zhenggai/store';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import { progressBar } from '../print/progressBar.ts';
import type { Context } from '../shell/Context.ts';
import { importingOf } from './importingOf.ts';
import type { LedgerTarget } from './ledgerTarget.ts';

/** Records proposals as they were shown, and says how far it is; answers why not where one may not be. */
export async function recordImport(
  context: Context,
  target: LedgerTarget,
  { steps, rehearsal }: { readonly steps: readonly ImportStep[]; readonly rehearsal: Rehearsal },
): Promise<readonly Refusal[]> {
  const progress = progressBar(context);
  try {
    return await applyImport(target, {
      steps,
      rehearsal,
      importing: importingOf(context),
      createLog: () => openSqliteLog({ path: target.path, create: true }),
      onStep: ({ proposal: { file } }, index, total) =>
        progress.at(index, total, context.t(`正在记录 ${file}`, `recording ${file}`)),
    });
  } finally {
    progress.end();
  }
}
