import type { Command } from '../command/Command.ts';
import type { LedgerFacts } from './LedgerFacts.ts';
import { currentCalendar, currentRules } from './pins.ts';

/** The id of a store's first ledger; more of them are named by who opens them. */
export const firstLedgerId = 'L1';

/** The command that opens a ledger under today's rules and calendar; who opens it becomes its clerk. */
export function openingCommand(
  clerk: { readonly name: string; readonly department?: string },
  facts: LedgerFacts = {},
): Command {
  const { name, department = '' } = clerk;
  return {
    type: 'OpenLedger',
    facts,
    rules: currentRules,
    calendar: currentCalendar,
    clerk: { name, department },
  };
}
