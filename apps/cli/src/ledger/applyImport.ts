import type { Refusal } from '@zhenggai/core';
import { hasChanges } from '@zhenggai/core/intake';
import { handleCommand } from '@zhenggai/store';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import { progressBar } from '../print/progressBar.ts';
import type { Context } from '../shell/Context.ts';
import { applyStep, type ImportStep } from './applyStep.ts';
import type { LedgerTarget } from './ledgerTarget.ts';
import { openingLedger } from './openingLedger.ts';
import { decisionContext } from './perform.ts';
import type { Rehearsal } from './Rehearsal.ts';

/**
 * Records proposals as they were shown, and answers why not where one may not be; opens the ledger first where there
 * is none. All of them were tried in memory before: a refusal records nothing and leaves no file behind.
 */
export async function applyImport(
  context: Context,
  target: LedgerTarget,
  { steps, rehearsal }: { readonly steps: readonly ImportStep[]; readonly rehearsal: Rehearsal },
): Promise<readonly Refusal[]> {
  // One command on an open ledger is whole or nothing by itself.
  if (steps.length > 1 || !target.isOpen) {
    const refused = await rehearsal.run(steps);
    if (refused.length > 0) return refused;
  }
  const log = target.log ?? (await openSqliteLog({ path: target.path, create: true }));
  const progress = progressBar(context);
  try {
    if (!target.isOpen) {
      const opening = decisionContext(context, rehearsal.openedOn);
      const opened = await handleCommand(log, target.id, openingLedger(context), opening, {
        recordedAt: context.io.now().toISOString(),
      });
      if (!opened.ok) return opened.refusals;
    }
    const changing = steps.filter(({ proposal }) => hasChanges(proposal));
    for (const [i, step] of changing.entries()) {
      progress.at(
        i,
        changing.length,
        context.t(`正在记录 ${step.proposal.file}`, `recording ${step.proposal.file}`),
      );
      const refused = await applyStep(context, { log, id: target.id }, step);
      if (refused.length > 0) return refused;
    }
    return [];
  } finally {
    progress.end();
    if (target.log === undefined) await log.close();
  }
}
