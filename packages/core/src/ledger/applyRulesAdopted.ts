import type { EventData } from '../event/EventBody.ts';
import type { EventOf } from '../event/RecordedEvent.ts';
import type { RulePack } from '../rules/Rule.ts';
import type { Ledger } from './Ledger.ts';

/** The ledger on its new foundation. Nothing that was set before is computed again. */
export function applyRulesAdopted(ledger: Ledger, { data }: EventOf<'RulesAdopted'>): Ledger {
  return withAdopted(ledger, data);
}

/**
 * A ledger as it is after something is adopted, for who asks what that would mean.
 *
 * @example withAdopted(ledger, { enabled: ['xuncha-focus-3m'] }).adopted.enabled // ['xuncha-focus-3m']
 */
export function withAdopted(ledger: Ledger, data: EventData['RulesAdopted']): Ledger {
  const { adopted } = ledger;
  return {
    ...ledger,
    ...(data.rules && { rules: data.rules }),
    // Added years belong to the calendar that was adopted with them.
    ...(data.calendar && { calendar: data.calendar }),
    adopted: {
      years: data.calendar ? (data.years ?? []) : adopted.years,
      packs: withPacks(adopted.packs, data.packs ?? []),
      enabled: switched(adopted.enabled, { to: data.enabled, from: data.disabled }),
      disabled: switched(adopted.disabled, { to: data.disabled, from: data.enabled }),
    },
  };
}

/** Packs with newer ones in the place of those of their id, others behind them. */
export function withPacks(packs: readonly RulePack[], newer: readonly RulePack[]): readonly RulePack[] {
  const of = (id: string) => newer.findLast((pack) => pack.id === id);
  const known = new Set(packs.map(({ id }) => id));
  return [
    ...packs.map((pack) => of(pack.id) ?? pack),
    ...newer.filter((pack) => !known.has(pack.id) && pack === of(pack.id)),
  ];
}

function switched(
  ids: readonly string[],
  {
    to = [],
    from = [],
  }: { readonly to?: readonly string[] | undefined; readonly from?: readonly string[] | undefined },
): readonly string[] {
  return [...new Set([...ids, ...to])].filter((id) => !from.includes(id));
}
