import type { LedgerEventType } from '../event/EventBody.ts';
import type { EventOf, RecordedEvent } from '../event/RecordedEvent.ts';
import { applyRulesAdopted } from '../ledger/applyRulesAdopted.ts';
import type { KeptReading, Ledger } from '../ledger/Ledger.ts';
import { mergeFacts } from '../ledger/mergeFacts.ts';
import { personKey } from '../person/Person.ts';

const handlers: { readonly [T in LedgerEventType]: (ledger: Ledger, event: EventOf<T>) => Ledger } = {
  LedgerOpened: (ledger, { data }) => ({
    ...ledger,
    facts: data.facts,
    rules: data.rules,
    calendar: data.calendar,
    ...(data.years && { adopted: { ...ledger.adopted, years: data.years } }),
  }),

  LedgerFactsSet: (ledger, { data }) => ({ ...ledger, facts: mergeFacts(ledger.facts, data.facts) }),

  RulesAdopted: applyRulesAdopted,

  PersonRegistered: (ledger, { data }) => {
    const key = personKey(data.name);
    const known = ledger.persons.get(key);
    const roles = known?.roles.includes(data.role) ? known.roles : [...(known?.roles ?? []), data.role];
    const name = known?.name ?? data.name;
    return {
      ...ledger,
      persons: new Map(ledger.persons).set(key, { name, department: data.department, roles }),
    };
  },

  ImportApplied: (ledger, event) => {
    const { import: id, file, fileDigest, unit, asOf } = event.data;
    const readings = new Map(ledger.readings);
    for (const { finding, sheet, reading } of event.data.readings) {
      const kept: KeptReading = { import: id, sheet, reading };
      readings.set(finding, kept);
    }
    const record = {
      id,
      file,
      fileDigest,
      ...(unit !== undefined && { unit }),
      ...(asOf !== undefined && { asOf }),
      on: event.happenedOn,
      by: event.actor.person,
      seq: event.seq,
    };
    return { ...ledger, imports: [...ledger.imports, record], readings };
  },
};

/** The ledger after an event of its own (facts, persons, imports), its findings untouched. */
export function applyLedgerEvent(
  ledger: Ledger,
  event: Extract<RecordedEvent, { type: LedgerEventType }>,
): Ledger {
  // The record's type pairs each handler with its own event, which indexing by a union cannot express.
  const handle = handlers[event.type] as (l: Ledger, e: RecordedEvent) => Ledger;
  return handle(ledger, event);
}
