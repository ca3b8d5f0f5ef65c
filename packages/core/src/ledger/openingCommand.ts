import type { Command } from '../command/Command.ts';
import type { LedgerFacts } from './LedgerFacts.ts';
import { type Foundation, shippedFoundation } from './ledgerToCome.ts';
import { currentCalendar, currentRules } from './pins.ts';

/** The id of a store's first ledger; more of them are named by who opens them. */
export const firstLedgerId = 'L1';

/**
 * The command that opens a ledger; who opens it becomes its clerk. It rests on the rules and the calendar that ship with
 * this version, where no other foundation is given; years that do not ship travel with it.
 *
 * @example openingCommand({ name: '李岚' }, { issuer: '青澜县水务局党组' }) // { type: 'OpenLedger', clerk: { name: '李岚', department: '' }, … }
 */
export function openingCommand(
  clerk: { readonly name: string; readonly department?: string },
  facts: LedgerFacts = {},
  { rules = currentRules, calendar = currentCalendar, adopted }: Foundation = shippedFoundation,
): Extract<Command, { type: 'OpenLedger' }> {
  const { name, department = '' } = clerk;
  return {
    type: 'OpenLedger',
    facts,
    rules,
    calendar,
    ...(adopted.years.length > 0 && { years: adopted.years }),
    clerk: { name, department },
  };
}
