import type { Command, DecisionContext, LocalDate } from '@zhenggai/core';
import { type Handled, handleCommand } from '@zhenggai/store';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';
import type { OpenLedger } from './withLedger.ts';

/** Who decides, when and through which door. */
export function decisionContext(context: Context, on: LocalDate = context.on): DecisionContext {
  return { on, today: context.today, by: context.by, channel: 'cli', id: context.io.uuid() };
}

/** Has a command decided and recorded; a refusal ends the command. */
export async function perform(context: Context, { log, id }: OpenLedger, command: Command): Promise<Handled> {
  const handled = await handleCommand(log, id, command, decisionContext(context), {
    recordedAt: context.io.now().toISOString(),
  });
  if (!handled.ok) throw Failure.refused(handled.refusals);
  return handled.value;
}
