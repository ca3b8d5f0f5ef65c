import type { Command, LocalDate, Refusal } from '@zhenggai/core';
import { handleCommand } from '../command/handleCommand.ts';
import type { EventLog } from '../log/EventLog.ts';
import { decisionOf, type Importing } from './Importing.ts';

/** Opens a ledger in a log by its opening command; answers why not where it may not be. */
export async function openLedger(
  { log, id }: { readonly log: EventLog; readonly id: string },
  opening: Command,
  { importing, on }: { readonly importing: Importing; readonly on: LocalDate },
): Promise<readonly Refusal[]> {
  const handled = await handleCommand(log, id, opening, decisionOf(importing, on), {
    recordedAt: importing.recordedAt(),
  });
  return handled.ok ? [] : handled.refusals;
}
