import { openingCommand, type Refusal } from '@zhenggai/core';
import { hasChanges } from '@zhenggai/core/intake';
import type { EventLog } from '../log/EventLog.ts';
import { applyStep } from './applyStep.ts';
import type { Importing, ImportStep, ImportTarget } from './Importing.ts';
import { openLedger } from './openLedger.ts';
import type { Rehearsal } from './Rehearsal.ts';

export interface ImportRequest {
  readonly steps: readonly ImportStep[];
  /** The rehearsal in which the proposals were made. */
  readonly rehearsal: Rehearsal;
  readonly importing: Importing;
  /** Makes the store where the target has none yet; closed again when the import is done. */
  createLog(): Promise<EventLog>;
  /** Told before each workbook is recorded: which one, and of how many. */
  onStep?(step: ImportStep, index: number, total: number): void;
}

/**
 * Records proposals as they were shown, and answers why not where one may not be; opens the ledger first where there
 * is none. All of them are tried in memory before: a refusal records nothing and leaves no store behind.
 */
export async function applyImport(
  target: ImportTarget,
  { steps, rehearsal, importing, createLog, onStep }: ImportRequest,
): Promise<readonly Refusal[]> {
  // One command on an open ledger is whole or nothing by itself.
  if (steps.length > 1 || !target.isOpen) {
    const refused = await rehearsal.run(steps);
    if (refused.length > 0) return refused;
  }
  const { id, isOpen } = target;
  const log = target.log ?? (await createLog());
  try {
    if (!isOpen) {
      const opening = openingCommand({ name: importing.by }, {}, target.ledger);
      const refused = await openLedger({ log, id }, opening, { importing, on: rehearsal.openedOn });
      if (refused.length > 0) return refused;
    }
    const changing = steps.filter(({ proposal }) => hasChanges(proposal));
    for (const [i, step] of changing.entries()) {
      onStep?.(step, i, changing.length);
      const refused = await applyStep({ log, id }, step, importing);
      if (refused.length > 0) return refused;
    }
    return [];
  } finally {
    if (target.log === undefined) await log.close();
  }
}
