import type { Refusal } from '@zhenggai/core';
import { handleCommand } from '../command/handleCommand.ts';
import type { EventLog } from '../log/EventLog.ts';
import { decisionOf, type Importing, type ImportStep } from './Importing.ts';

/** Records one proposal in a log, whole; answers why not where it may not be. */
export async function applyStep(
  { log, id }: { readonly log: EventLog; readonly id: string },
  { proposal, on }: ImportStep,
  importing: Importing,
): Promise<readonly Refusal[]> {
  const decision = { ...decisionOf(importing, on), channel: 'import' } as const;
  const handled = await handleCommand(log, id, { type: 'ApplyImport', proposal }, decision, {
    recordedAt: importing.recordedAt(),
  });
  return handled.ok ? [] : handled.refusals;
}
