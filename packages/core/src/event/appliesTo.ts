import type { EventType, LedgerEventType } from './EventBody.ts';

const ledgerEvents: Readonly<Record<LedgerEventType, true>> = {
  LedgerOpened: true,
  LedgerFactsSet: true,
  RulesAdopted: true,
  PersonRegistered: true,
  ImportApplied: true,
};

/**
 * Says whether an event is one of the ledger itself, not of a finding.
 *
 * @example isLedgerEvent({ type: 'PersonRegistered' }) // true
 * @example isLedgerEvent({ type: 'FindingClosed' }) // false
 */
export function isLedgerEvent<E extends { readonly type: EventType }>(
  event: E,
): event is Extract<E, { type: LedgerEventType }> {
  return event.type in ledgerEvents;
}
