import {
  type Command,
  currentCalendar,
  currentRules,
  type LedgerFacts,
  type LocalDate,
} from '@zhenggai/core';
import { type EventLog, handleCommand } from '@zhenggai/store';
import { openMemoryLog } from '@zhenggai/store/memory';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';
import { decisionContext } from './perform.ts';

/** The id of a store's first ledger; more of them are named by who opens them. */
export const firstLedgerId = 'L1';

/** The command that opens a ledger: the acting person becomes its clerk. */
export function openingLedger(context: Context, facts: LedgerFacts = {}, department = ''): Command {
  const clerk = { name: context.by, department };
  return { type: 'OpenLedger', facts, rules: currentRules, calendar: currentCalendar, clerk };
}

/** A ledger in memory, opened: what would be refused is refused before a file is made. */
export async function rehearsedOpening(
  context: Context,
  id: string,
  opening: Command,
  on: LocalDate = context.on,
): Promise<EventLog> {
  const log = openMemoryLog();
  const handled = await handleCommand(log, id, opening, decisionContext(context, on), {
    recordedAt: context.io.now().toISOString(),
  });
  if (!handled.ok) throw Failure.refused(handled.refusals);
  return log;
}
