import { type Command, localDate, type Outcome } from '@zhenggai/core';
import { type EventLog, type Handled, handleCommand, type Known } from '../../src/index.ts';
import { type Act, context } from './commands.ts';

/** Handles a command of 陆明's, one day like another. */
export function handle(
  log: EventLog,
  command: Command,
  act: Partial<Omit<Act, 'command'>> & { at?: number; known?: Known } = {},
): Promise<Outcome<Handled>> {
  const { on = localDate('2026-03-01'), by = '陆明', at = 0, known = {} } = act;
  const recordedAt = new Date(Date.UTC(2026, 8, 30, 8, 0, at)).toISOString();
  return handleCommand(log, 'L1', command, context({ on, by }, `c${at}`), { recordedAt, known });
}

/** {@link handle}, where a refusal is a fault of the test. */
export async function handled(...args: Parameters<typeof handle>): Promise<Handled> {
  const outcome = await handle(...args);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}
