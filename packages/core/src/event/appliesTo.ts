import type { EventBody, EventType, FindingEventType, LedgerEventType } from './EventBody.ts';

const ledgerEvents: Readonly<Record<LedgerEventType, true>> = {
  LedgerOpened: true,
  LedgerFactsSet: true,
  PersonRegistered: true,
  ImportApplied: true,
};

export type LedgerEvent = Extract<EventBody, { type: LedgerEventType }>;
export type FindingEvent = Extract<EventBody, { type: FindingEventType }>;

/** Says whether an event is one of the ledger itself, not of a finding. */
export function isLedgerEvent<E extends { readonly type: EventType }>(
  event: E,
): event is Extract<E, { type: LedgerEventType }> {
  return event.type in ledgerEvents;
}
