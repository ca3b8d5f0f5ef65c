import type { LocalDate } from '../date/LocalDate.ts';
import type { DeadlineAnchor } from '../deadline/Deadline.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { lawDay, packsOf } from '../ledger/policiesOf.ts';
import { type Policies, policiesFor } from '../rules/policiesFor.ts';
import { anchorDay, anchorFacts } from './anchorDay.ts';

/**
 * The policies of a ledger, each by the law of the day that it counts from: a period from the feedback of 2023 is one of
 * 2023, whatever holds today. Where that day is not known, by the law of the feedback's, else of `asOf`.
 */
export function ledgerPolicies(ledger: Pick<Ledger, 'facts' | 'adopted'>, asOf: LocalDate): Policies {
  const { facts, adopted } = ledger;
  const { kind } = facts;
  const packs = packsOf(ledger);
  const byAnchor = (Object.keys(anchorFacts) as DeadlineAnchor[]).map((anchor): Policies => {
    // The end of a campaign is itself counted from the feedback, and follows its law.
    const own = anchor === 'limitReached' ? undefined : anchorDay(facts, anchor);
    const all = policiesFor({
      kind,
      packs,
      enabled: adopted.enabled,
      disabled: adopted.disabled,
      on: own ?? lawDay(ledger, asOf),
    });
    return {
      on: all.on.filter(({ policy }) => policy.anchor === anchor),
      off: all.off.filter(({ policy }) => policy.anchor === anchor),
    };
  });
  return { on: byAnchor.flatMap(({ on }) => on), off: byAnchor.flatMap(({ off }) => off) };
}
