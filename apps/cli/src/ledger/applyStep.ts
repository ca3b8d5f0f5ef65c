import type { LocalDate, Refusal } from '@zhenggai/core';
import type { Proposal } from '@zhenggai/core/intake';
import { type EventLog, handleCommand } from '@zhenggai/store';
import type { Context } from '../shell/Context.ts';
import { decisionContext } from './perform.ts';

/** What one workbook would record, and on which day it happens. */
export interface ImportStep {
  readonly proposal: Proposal;
  readonly on: LocalDate;
}

/** Records one proposal in a log, whole; answers why not where it may not be. */
export async function applyStep(
  context: Context,
  { log, id }: { readonly log: EventLog; readonly id: string },
  { proposal, on }: ImportStep,
): Promise<readonly Refusal[]> {
  const decision = { ...decisionContext(context, on), channel: 'import' } as const;
  const handled = await handleCommand(log, id, { type: 'ApplyImport', proposal }, decision, {
    recordedAt: context.io.now().toISOString(),
  });
  return handled.ok ? [] : handled.refusals;
}
