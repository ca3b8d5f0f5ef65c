import { nothingAdopted } from './AdoptedRules.ts';
import { emptyLedger, type Ledger } from './Ledger.ts';
import { currentCalendar, currentRules } from './pins.ts';

/** What a ledger rests on when it is opened. */
export type Foundation = Pick<Ledger, 'rules' | 'calendar' | 'adopted'>;

/** What ships with this version and nothing else. */
export const shippedFoundation: Foundation = {
  rules: currentRules,
  calendar: currentCalendar,
  adopted: nothingAdopted,
};

/**
 * A ledger that is not open yet, with what it will rest on, so that workbooks can be read against it before.
 *
 * @example ledgerToCome('L1').calendar.version // '2026.1'
 */
export function ledgerToCome(id: string, foundation: Foundation = shippedFoundation): Ledger {
  return { ...emptyLedger(id), ...foundation };
}
