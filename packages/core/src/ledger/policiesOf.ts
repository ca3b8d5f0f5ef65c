import type { LocalDate } from '../date/LocalDate.ts';
import { type Policies, policiesFor } from '../rules/policiesFor.ts';
import type { RulePack } from '../rules/Rule.ts';
import { shippedRules } from '../rules/shippedRules.ts';
import type { Ledger } from './Ledger.ts';

/**
 * The packs of rules that count for a ledger: the shipped one, and those that it adopted.
 *
 * @example packsOf(ledger).map(({ id }) => id) // ['zhenggai']
 */
export function packsOf({ adopted }: Pick<Ledger, 'adopted'>): readonly RulePack[] {
  return [shippedRules, ...adopted.packs];
}

/**
 * The policies that are on for a ledger, and those of its kind of inspection that could be switched on, by the law of
 * the day of its feedback; where that is not known, of `asOf`.
 *
 * @example policiesOf(ledger, { asOf: localDate('2024-03-01') }).off.find(({ policy }) => policy.id === 'xuncha-focus-3m').why // 'local'
 */
export function policiesOf(
  ledger: Pick<Ledger, 'facts' | 'adopted'>,
  { asOf }: { readonly asOf: LocalDate },
): Policies {
  const { facts, adopted } = ledger;
  return policiesFor({
    kind: facts.kind,
    packs: packsOf(ledger),
    enabled: adopted.enabled,
    disabled: adopted.disabled,
    on: lawDay(ledger, asOf),
  });
}

/** The day whose law counts for a ledger: that of its feedback, else the day asked for. */
export function lawDay({ facts }: Pick<Ledger, 'facts'>, asOf: LocalDate): LocalDate {
  return facts.feedbackDate ?? asOf;
}
